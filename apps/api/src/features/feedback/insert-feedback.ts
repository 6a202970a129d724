import type { FeedbackDraft } from '@heard/domain/feedback/feedback-draft';
import { settleDraft, statementsOf } from '@heard/domain/feedback/settle-draft';
import { hasText } from '@heard/domain/feedback/sources';
import { recordChange } from '../../foundations/audit/record-change.js';
import { newId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';
import type { CheckedFeedback } from './check-feedback.js';

export interface FeedbackToInsert extends CheckedFeedback {
  readonly id: string;
  readonly clientId: string;
  readonly payload: string;
  readonly draft: FeedbackDraft;
}

/* Nothing here returns a row: somebody who may log what a child said may not be allowed to read it. */
async function insert(unit: Unit, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${String(index + 1)}`);
  await unit.query(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`, Object.values(row));
}

function feedbackRow(unit: Unit, feedback: FeedbackToInsert): Record<string, unknown> {
  const { userId, role } = unit.actor;
  const settled = settleDraft(feedback.draft, role);
  return {
    id: feedback.id,
    client_id: feedback.clientId,
    payload_sha256: feedback.payload,
    child_id: settled.childId,
    group_name: settled.groupName,
    stream: settled.stream,
    occasion: settled.occasion,
    given_on: settled.givenOn,
    capture_method: settled.captureMethod,
    language: settled.language,
    interpreter_used: settled.interpreterUsed,
    source: settled.source,
    relayed_by: settled.relayedBy,
    speaker: settled.speaker,
    question_asked: settled.questionAsked,
    read_back: settled.readBack,
    seen_alone: settled.seenAlone,
    do_not_tell: settled.doNotTell,
    recorded_by: userId,
    received_at: unit.now,
    answer_expected: feedback.answer !== null,
    answer_owner_id: feedback.answer?.ownerId ?? null,
    answer_by: feedback.answer?.by ?? null,
    created_by: userId,
  };
}

async function insertAbout(unit: Unit, statementId: string, { draft, themeIds }: FeedbackToInsert): Promise<void> {
  const by = unit.actor.userId;
  if (hasText(draft.interpretation)) {
    const words = draft.interpretation;
    await insert(unit, 'interpretation', {
      id: newId(),
      statement_id: statementId,
      author_id: by,
      written_on: unit.today,
      words,
      created_by: by,
    });
  }
  for (const theme of themeIds) {
    await insert(unit, 'statement_theme', {
      id: newId(),
      statement_id: statementId,
      theme_id: theme,
      chosen_by: by,
      created_by: by,
    });
  }
  for (const { use, given, basis, givenBy, reason } of draft.consents ?? []) {
    const who = { basis: basis ?? null, given_by: givenBy || null, reason: reason || null };
    await insert(unit, 'consent', {
      id: newId(),
      statement_id: statementId,
      use,
      given,
      ...who,
      judged_by: by,
      created_by: by,
    });
  }
}

async function insertPeople(unit: Unit, { id, draft }: FeedbackToInsert): Promise<void> {
  const by = unit.actor.userId;
  for (const { who, detail } of draft.present ?? []) {
    await insert(unit, 'feedback_present', {
      id: newId(),
      feedback_id: id,
      who,
      detail: detail || null,
      created_by: by,
    });
  }
  for (const person of new Set(draft.withheldFrom ?? [])) {
    await insert(unit, 'withheld_from', { id: newId(), feedback_id: id, user_id: person, created_by: by });
  }
}

/** Writes one telling with everything that hangs on it, in the caller's transaction. */
export async function insertFeedback(unit: Unit, feedback: FeedbackToInsert): Promise<void> {
  const { id, draft, answer } = feedback;
  const childId = draft.childId || null;
  const row = feedbackRow(unit, feedback);
  await insert(unit, 'feedback', row);
  await insertPeople(unit, feedback);
  let main: string | null = null;
  for (const part of statementsOf(draft)) {
    const statementId = newId();
    main ??= statementId;
    const content = { kind: part.kind, words: part.words, not_ascertained_reason: part.reason };
    await insert(unit, 'statement', {
      id: statementId,
      feedback_id: id,
      child_id: childId,
      ...content,
      created_by: unit.actor.userId,
    });
  }
  if (main !== null) await insertAbout(unit, main, feedback);
  if (answer !== null) {
    const item = {
      kind: 'ANSWER_CHILD',
      subject_id: id,
      child_id: childId,
      owner_id: answer.ownerId,
      due_on: answer.by,
    };
    await insert(unit, 'work_item', { id: newId(), ...item, created_by: unit.actor.userId });
  }
  await recordChange(unit, {
    table: 'feedback',
    rowId: id,
    columns: Object.keys(row).filter((name) => row[name] !== null),
  });
}
