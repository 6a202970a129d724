import { type SettledFeedback, statementsOf } from '@heard/domain/feedback/settle-draft';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import { WorkItemEntity } from '../../work/items/work-item.entity.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import type { CheckedFeedback } from './check-feedback.js';
import { ConsentEntity } from '../consent/consent.entity.js';
import { FeedbackPresentEntity } from '../feedback-present.entity.js';
import { FeedbackEntity } from '../feedback.entity.js';
import { InterpretationEntity } from '../interpretation.entity.js';
import { StatementThemeEntity } from '../statement-theme.entity.js';
import { StatementEntity } from '../statement.entity.js';
import { WithheldFromEntity } from '../withheld-from.entity.js';

export interface FeedbackToInsert extends CheckedFeedback {
  readonly id: string;
  readonly clientId: string;
  readonly payload: string;
  readonly settled: SettledFeedback;
}

function feedbackRow(unit: Unit, feedback: FeedbackToInsert): NewRow<FeedbackEntity> {
  const { userId } = unit.actor;
  const { settled } = feedback;
  return {
    id: feedback.id,
    clientId: feedback.clientId,
    payloadSha256: feedback.payload,
    childId: settled.childId,
    groupName: settled.groupName,
    stream: settled.stream,
    partnerKind: settled.partnerKind,
    occasion: settled.occasion,
    givenOn: settled.givenOn,
    captureMethod: settled.captureMethod,
    language: settled.language,
    interpreterUsed: settled.interpreterUsed,
    source: settled.source,
    relayedBy: settled.relayedBy,
    speakerRole: settled.speakerRole,
    speaker: settled.speaker,
    questionAsked: settled.questionAsked,
    readBack: settled.readBack,
    seenAlone: settled.seenAlone,
    doNotTell: settled.doNotTell,
    recordedBy: userId,
    receivedAt: unit.now,
    answerExpected: feedback.answer !== null,
    answerOwnerId: feedback.answer?.ownerId ?? null,
    answerBy: feedback.answer?.by ?? null,
    createdBy: userId,
  };
}

function insertAbout(unit: Unit, statementId: string, { settled, themeIds }: FeedbackToInsert): void {
  const by = unit.actor.userId;
  if (settled.interpretation !== null) {
    unit.db.insert(InterpretationEntity, {
      id: newId(),
      statementId,
      authorId: by,
      writtenOn: unit.today,
      words: settled.interpretation,
      createdBy: by,
    });
  }
  unit.db.insert(
    StatementThemeEntity,
    themeIds.map((themeId) => ({ id: newId(), statementId, themeId, chosenBy: by, createdBy: by })),
  );
  unit.db.insert(
    ConsentEntity,
    settled.consents.map(({ use, given, basis, givenBy, holder, reason }) => ({
      id: newId(),
      statementId,
      use,
      given,
      basis,
      givenBy,
      holder,
      askedOn: unit.today,
      judgedBy: by,
      reason,
      answerNo: 1,
      clientId: null,
      createdBy: by,
    })),
  );
}

function insertPeople(unit: Unit, { id: feedbackId, settled }: FeedbackToInsert): void {
  const createdBy = unit.actor.userId;
  unit.db.insert(
    FeedbackPresentEntity,
    settled.present.map(({ who, detail }) => ({
      id: newId(),
      feedbackId,
      who,
      detail,
      createdBy,
    })),
  );
  unit.db.insert(
    WithheldFromEntity,
    settled.withheldFrom.map((userId) => ({ id: newId(), feedbackId, userId, createdBy })),
  );
}

function statementRows(unit: Unit, feedback: FeedbackToInsert): readonly NewRow<StatementEntity>[] {
  return statementsOf(feedback.settled).map(({ kind, words, reason }) => ({
    id: newId(),
    feedbackId: feedback.id,
    childId: feedback.settled.childId,
    kind,
    words,
    notAscertainedReason: reason,
    createdBy: unit.actor.userId,
  }));
}

function insertAnswer(unit: Unit, { id, settled, answer }: FeedbackToInsert): void {
  if (answer === null) return;
  unit.db.insert(WorkItemEntity, {
    id: newId(),
    kind: 'ANSWER_CHILD',
    subjectId: id,
    childId: settled.childId,
    ownerId: answer.ownerId,
    orgUnitId: null,
    dueOn: answer.by,
    level: 0,
    closedAt: null,
    closedReason: null,
    feedbackId: null,
    lifeDecisionId: null,
    sinceOn: null,
    openedOn: null,
    escalatedOn: null,
    version: 1,
    mendedBy: null,
    closedBy: null,
    createdBy: unit.actor.userId,
  });
}

/**
 * Writes one telling with everything that hangs on it, in the caller's transaction. Nothing is read back: somebody who
 * may log what a child said may not be allowed to read it. In three statements, because the database lets a row be added
 * to a telling, and to a statement, that it can see is being recorded.
 */
export function insertFeedback(unit: Unit, feedback: FeedbackToInsert): void {
  const row = feedbackRow(unit, feedback);
  const statements = statementRows(unit, feedback);
  const [main] = statements;
  unit.db.together(() => {
    unit.db.insert(FeedbackEntity, row);
    recordNewRow(unit, 'feedback', row);
  });
  unit.db.together(() => {
    insertPeople(unit, feedback);
    unit.db.insert(StatementEntity, statements);
    insertAnswer(unit, feedback);
  });
  if (main !== undefined) unit.db.together(() => insertAbout(unit, main.id, feedback));
}
