import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { finishTaskDraft, reopenTaskDraft } from '@heard/domain/feedback/task-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import { newClientId } from '../../../platform/new-client-id';
import { toResolver } from '../../../platform/to-resolver';
import type { Doing } from './chain-text';

export interface TaskValues {
  /** So that the same form sent twice is stored once, also when the dialog was closed in between. */
  clientId: string;
  words: string;
  doneOn: string;
}

export interface ChangedTask {
  readonly feedbackId: string;
  readonly doing: Doing;
  readonly today: PlainDate;
}

export function nothingDone(): TaskValues {
  return { clientId: newClientId(), words: '', doneOn: '' };
}

function which({ clientId }: TaskValues, { feedbackId, doing }: ChangedTask) {
  return { clientId, feedbackId, taskId: doing.taskId ?? '', version: doing.version };
}

function finished(values: TaskValues, task: ChangedTask) {
  return { ...which(values, task), doneOn: values.doneOn, whatWasDone: values.words };
}

function reopened(values: TaskValues, task: ChangedTask) {
  return { ...which(values, task), why: values.words };
}

/** Where the form shows what the rule, here or in the API, says of a path. */
export function placeInTask(path: string): string {
  if (path === 'whatWasDone' || path === 'why') return 'words';
  return path === 'doneOn' ? path : 'root';
}

/** The API's rule, beside the fields of the dialog. */
export function taskResolver(task: ChangedTask, isDone: boolean): Resolver<TaskValues> {
  return isDone
    ? toResolver<TaskValues>(reopenTaskDraft, (values) => reopened(values, task), placeInTask)
    : toResolver<TaskValues>(finishTaskDraft(task), (values) => finished(values, task), placeInTask);
}

/** What is sent of a task that is done. Null where the rule has not let it through. */
export function finishToSend(values: TaskValues, task: ChangedTask) {
  const result = parseWholeDraft(finishTaskDraft(task), finished(values, task));
  return result.ok ? result.value : null;
}

/** What is sent of one that still needs doing. */
export function reopenToSend(values: TaskValues, task: ChangedTask) {
  const result = parseWholeDraft(reopenTaskDraft, reopened(values, task));
  return result.ok ? result.value : null;
}
