import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import { EvidenceKind } from '@heard/domain/action-plan/evidence-draft';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../platform/date-scalar.js';
import type { Unit } from '../../platform/unit.js';
import type { ActionEventRow, EvidenceRow } from './action.queries.js';
import { ActionType, toActionType } from './action.type.js';
import type { OpenedAction } from './open-action.js';
import type { WordsBehindRow } from './words-behind.queries.js';

registerEnumType(EvidenceKind, { name: 'EvidenceKind' });

@ObjectType('Evidence', { simpleResolvers: true })
export class EvidenceType {
  @Field(() => ID)
  id: string;

  @Field(() => EvidenceKind)
  kind: EvidenceKind;

  @Field(() => String)
  body: string;

  @Field(() => String, { nullable: true, description: 'What changed for children' })
  whatChanged: string | null;

  @Field(() => String, { nullable: true })
  addedBy: string | null;

  @Field(() => DateTimeScalar)
  addedAt: Date;
}

@ObjectType('ActionEvent', { simpleResolvers: true })
export class ActionEventType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  kind: string;

  @Field(() => BoardColumnKey, { nullable: true })
  fromColumn: BoardColumnKey | null;

  @Field(() => BoardColumnKey, { nullable: true })
  toColumn: BoardColumnKey | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'What was said, with this, of what changed for children' })
  whatChanged: string | null;

  @Field(() => String, { nullable: true })
  actor: string | null;

  @Field(() => DateTimeScalar)
  at: Date;
}

@ObjectType('WordsBehind', { description: 'A telling because of which an action is done', simpleResolvers: true })
export class WordsBehindType {
  @Field(() => ID)
  feedbackId: string;

  @Field(() => ID, { nullable: true })
  childId: string | null;

  @Field(() => String, { nullable: true })
  childName: string | null;

  @Field(() => String, { nullable: true })
  groupName: string | null;

  @Field(() => DateScalar)
  givenOn: PlainDate;

  @Field(() => Boolean, { description: 'The child or young person spoke' })
  isChild: boolean;

  @Field(() => DateScalar)
  decidedOn: PlainDate;
}

@ObjectType('ActionDetail', {
  description: 'A card with its evidence and history, latest first',
  simpleResolvers: true,
})
export class ActionDetailType {
  @Field(() => ActionType)
  action: ActionType;

  @Field(() => [EvidenceType])
  evidence: readonly EvidenceType[];

  @Field(() => [ActionEventType])
  history: readonly ActionEventType[];

  @Field(() => [WordsBehindType], { description: 'The words behind it that the reader reads, the latest first' })
  words: readonly WordsBehindType[];
}

function toEvidenceType(row: EvidenceRow): EvidenceType {
  return {
    id: row.id,
    kind: row.kind,
    body: row.body,
    whatChanged: row.whatChanged,
    addedBy: row.addedBy,
    addedAt: row.addedAt,
  };
}

function toActionEventType(row: ActionEventRow): ActionEventType {
  return {
    id: row.id,
    kind: row.kind,
    fromColumn: row.fromColumn,
    toColumn: row.toColumn,
    note: row.note,
    whatChanged: row.whatChanged,
    actor: row.actor,
    at: row.at,
  };
}

function toWordsBehindType(row: WordsBehindRow): WordsBehindType {
  const { feedbackId, childId, childName, groupName, givenOn, speakerRole, decidedOn } = row;
  const isChild = isChildsVoice(speakerRole);
  return { feedbackId, childId, childName, groupName, givenOn, isChild, decidedOn };
}

/** A card with what hangs on it, as this reader sees it. */
export function toActionDetailType(unit: Unit, { action, evidence, history, words }: OpenedAction): ActionDetailType {
  return {
    action: toActionType(unit, action),
    evidence: evidence.map(toEvidenceType),
    history: history.map(toActionEventType),
    words: words.map(toWordsBehindType),
  };
}
