import { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import { EvidenceKind } from '@heard/domain/action-plan/evidence-draft';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/date-scalar.js';
import type { Unit } from '../../platform/unit.js';
import type { ActionEventRow, EvidenceRow } from './action.queries.js';
import { ActionType, toActionType } from './action.type.js';
import type { OpenedAction } from './open-action.js';

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

/** A card with what hangs on it, as this reader sees it. */
export function toActionDetailType(unit: Unit, { action, evidence, history }: OpenedAction): ActionDetailType {
  return {
    action: toActionType(unit, action),
    evidence: evidence.map(toEvidenceType),
    history: history.map(toActionEventType),
  };
}
