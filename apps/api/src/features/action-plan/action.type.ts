import { can } from '@heard/domain/access/permissions';
import { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import { carriesAction, columnsOpenTo } from '@heard/domain/action-plan/board-moves';
import { DueStatus, dueInWords, dueStatusOf, timescaleLabel } from '@heard/domain/action-plan/timescale';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../platform/date-scalar.js';
import type { Unit } from '../../platform/unit.js';
import { type ActionRow, movable } from './action.queries.js';

registerEnumType(BoardColumnKey, { name: 'BoardColumnKey' });
registerEnumType(DueStatus, { name: 'DueStatus' });

@ObjectType('Objective', { simpleResolvers: true })
export class ObjectiveType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  no: number;

  @Field(() => String)
  theme: string;

  @Field(() => String)
  title: string;
}

@ObjectType('ActionLead', { simpleResolvers: true })
export class ActionLeadType {
  @Field(() => String, { description: 'The post, as the plan names it' })
  label: string;

  @Field(() => String, { nullable: true, description: 'Who holds it, where that is known' })
  name: string | null;
}

@ObjectType('HeardFrom', {
  description: 'Whose words are behind an action, as far as the reader reads them',
  simpleResolvers: true,
})
export class HeardFromType {
  @Field(() => Int, { description: 'Children who spoke themselves' })
  children: number;

  @Field(() => Int, { description: 'Tellings of groups' })
  groups: number;

  @Field(() => Int, { description: 'Tellings of families, carers and others' })
  others: number;

  @Field(() => Boolean, { description: 'There are words besides that the reader does not read: never how many' })
  beyond: boolean;
}

@ObjectType('Action', { description: 'A card of the board', simpleResolvers: true })
export class ActionType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  planId: string;

  @Field(() => String)
  no: string;

  @Field(() => String)
  title: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  columnKey: string;

  @Field(() => ObjectiveType)
  objective: ObjectiveType;

  @Field(() => [ActionLeadType])
  leads: readonly ActionLeadType[];

  @Field(() => String, { nullable: true, description: 'The team or service whose action it is' })
  orgUnitName: string | null;

  @Field(() => String, { nullable: true, description: 'As the plan writes it, with the year that was taken for it' })
  timescale: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of its timescale' })
  dueFrom: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of its timescale' })
  dueTo: PlainDate | null;

  @Field(() => DueStatus)
  dueStatus: DueStatus;

  @Field(() => String, { description: '“3 weeks overdue”, “Due in 9 days”, “No date set”; empty once achieved' })
  dueInWords: string;

  @Field(() => String, { nullable: true })
  measure: string | null;

  @Field(() => Int, { nullable: true, description: 'Pieces of evidence; null for readers who are not shown evidence' })
  evidenceCount: number | null;

  @Field(() => Boolean, { nullable: true, description: 'There is evidence, and it is said what changed for children' })
  tellsWhatChanged: boolean | null;

  @Field(() => String, { nullable: true, description: 'What changed for children, as it was said last' })
  whatChanged: string | null;

  @Field(() => String, { nullable: true, description: 'What a blocked card waits for' })
  waitingFor: string | null;

  @Field(() => HeardFromType, {
    nullable: true,
    description: 'Null where no words are behind it that the reader may know of',
  })
  heardFrom: HeardFromType | null;

  @Field(() => Boolean, { description: 'The reader leads it' })
  mine: boolean;

  @Field(() => [BoardColumnKey], { description: 'Where the reader may put it' })
  openColumns: readonly BoardColumnKey[];

  @Field(() => Boolean)
  canAddEvidence: boolean;
}

/** The card as this reader sees it. */
export function toActionType(unit: Unit, row: ActionRow): ActionType {
  const { role, personId, orgUnitId } = unit.actor;
  const mover = { role, personId, orgUnitId };
  const action = movable(row);
  const seesEvidence = can(role, 'plan:evidence');
  return {
    id: row.id,
    planId: row.planId,
    no: row.no,
    title: row.title,
    version: row.version,
    columnKey: row.columnKey,
    objective: { id: row.objectiveId, no: row.objectiveNo, theme: row.objectiveTheme, title: row.objectiveTitle },
    leads: row.leads.map(({ label, name }) => ({ label, name })),
    orgUnitName: row.orgUnitName,
    timescale: timescaleLabel(row.timescaleText, row.dueTo, row.yearInferred),
    dueFrom: row.dueFrom,
    dueTo: row.dueTo,
    dueStatus: dueStatusOf(row.dueTo, row.columnKey, unit.today),
    dueInWords: dueInWords(row.dueTo, row.columnKey, unit.today),
    measure: row.measure,
    evidenceCount: seesEvidence ? row.evidence : null,
    tellsWhatChanged: seesEvidence ? action.tellsWhatChanged : null,
    whatChanged: row.whatChanged,
    waitingFor: row.waitingFor,
    heardFrom: row.heardFrom,
    mine: action.leadPersonIds.includes(personId),
    openColumns: columnsOpenTo(mover, action),
    canAddEvidence: carriesAction(mover, action),
  };
}
