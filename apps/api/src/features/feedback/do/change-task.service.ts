import {
  type FinishTaskDraft,
  finishTaskDraft,
  type ReopenTaskDraft,
  reopenTaskDraft,
  type TaskEventKind,
} from '@heard/domain/feedback/task-draft';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { ConflictError, NotFoundError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayAnswerAtAll, assertMayDo } from '../feedback.policy.js';
import type { DecidedActionRecord, FeedbackRecord } from '../feedback.shape.js';
import { openAnswered, openToAnswer } from '../read/open-to-answer.js';
import { toDecidedAction } from '../to-chains.js';
import { TaskEventEntity } from './task-event.entity.js';
import { waitForTask } from './task.queries.js';

const itself = 'Saying what was done about what was said';
const changedMeanwhile = 'Somebody wrote something about this task in the meantime. Look at it before you save yours';
const sameForm = { what: 'This', toGoOn: 'To write down more' };

function taskIn({ statements }: FeedbackRecord, taskId: string): DecidedActionRecord {
  const actions = statements.flatMap(({ decisions }) => decisions).flatMap((decision) => decision.actions);
  const found = actions.find((action) => action.taskId === taskId.toLowerCase());
  if (found === undefined) throw new NotFoundError('We could not find that task');
  return found;
}

interface Said {
  readonly kind: TaskEventKind;
  readonly clientId: string;
  readonly feedbackId: string;
  readonly taskId: string;
  readonly version: number;
  readonly on: PlainDate;
  readonly words: string;
  /** Of what was sent. */
  readonly payload: string;
}

/** Whether the same form was stored before. Whoever may read it may be told which it is. */
function isStored(unit: Unit, { events }: DecidedActionRecord, clientId: string, payload: string): boolean {
  const found = events.find((event) => event.clientId === clientId);
  if (found !== undefined) assertSameForm(unit, { ...found, writtenBy: unit.actor.userId }, payload, sameForm);
  return found !== undefined;
}

/** A task is done at its first event, open again at its second, and so on: both kinds take turns. */
function isItsTurn(action: DecidedActionRecord, { kind, version }: Said): boolean {
  const done = action.events.length % 2 === 1;
  return version === action.events.length + 1 && done === (kind === 'REOPENED');
}

async function change(unit: Unit, said: Said): Promise<DecidedActionRecord> {
  await waitForTask(unit, said.taskId);
  const record = await openToAnswer(unit, said.feedbackId, itself);
  const action = taskIn(record, said.taskId);
  assertMayDo(unit, record, action);
  const clientId = clientIdToStore(said.clientId);
  if (isStored(unit, action, clientId, said.payload)) return action;
  if (!isItsTurn(action, said)) throw new ConflictError(changedMeanwhile, toDecidedAction(action));
  const by = unit.actor.userId;
  const row: NewRow<TaskEventEntity> = {
    id: newId(),
    clientId,
    payloadSha256: said.payload,
    taskId: said.taskId.toLowerCase(),
    seq: said.version,
    kind: said.kind,
    happenedOn: said.on,
    words: said.words,
    actedBy: by,
    createdBy: by,
  };
  unit.db.insert(TaskEventEntity, row);
  recordNewRow(unit, 'task_event', row);
  return taskIn(await openAnswered(unit, record.id, itself), said.taskId);
}

/**
 * Says that a task is done, and what was done: that goes back to whoever spoke. The same form sent twice is stored once.
 * Throws NOT_FOUND out of reach, FORBIDDEN where it is another's, INVALID_INPUT, CONFLICT with the task as it is by now.
 */
export async function finishTask(unit: Unit, input: Unchecked<FinishTaskDraft>): Promise<DecidedActionRecord> {
  assertMayAnswerAtAll(unit);
  const draft = parseWholeInput(finishTaskDraft({ today: unit.today }), input);
  const { doneOn, whatWasDone, ...which } = draft;
  const payload = payloadHash(draft);
  return change(unit, { ...which, kind: 'DONE', on: doneOn ?? unit.today, words: whatWasDone, payload });
}

/** Says why a task still needs doing; what was said before is kept. Throws as `finishTask` does. */
export async function reopenTask(unit: Unit, input: Unchecked<ReopenTaskDraft>): Promise<DecidedActionRecord> {
  assertMayAnswerAtAll(unit);
  const draft = parseWholeInput(reopenTaskDraft, input);
  const { why, ...which } = draft;
  return change(unit, { ...which, kind: 'REOPENED', on: unit.today, words: why, payload: payloadHash(draft) });
}
