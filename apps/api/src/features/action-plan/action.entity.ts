import type { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { OrgUnitEntity } from '../../foundations/people/org-unit.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { ObjectiveEntity } from './objective.entity.js';
import { PlanEntity } from './plan.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/** How an objective is reached: a card on the board. `rank` orders the cards of a column, byte by byte. */
@Entity('action')
@Unique('uq_action_no', ['planId', 'no'])
@Unique('uq_action_rank', ['planId', 'columnKey', 'rank'], { deferrable: 'INITIALLY IMMEDIATE' })
@Check('ck_action_column_key', `column_key in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'EVIDENCE_REVIEW', 'ACHIEVED')`)
@Index('ix_action_objective', ['objectiveId'])
export class ActionEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_action' })
  id: string;

  @Column({ type: 'uuid' })
  planId: string;

  @Column({ type: 'uuid' })
  objectiveId: string;

  @TextColumn(longest.code)
  no: string;

  @TextColumn(longest.title)
  title: string;

  @TextColumn(longest.name, { nullable: true })
  timescaleText: string | null;

  @Column({ type: 'date', nullable: true })
  dueFrom: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  dueTo: PlainDate | null;

  @Column({ type: 'boolean', default: false })
  yearInferred: boolean;

  @TextColumn(longest.passage, { nullable: true })
  measure: string | null;

  @Column({ type: 'uuid', nullable: true })
  orgUnitId: string | null;

  @Column({ type: 'text' })
  columnKey: BoardColumnKey;

  @TextColumn(longest.identifier, { collation: 'C' })
  rank: string;

  /** Partners read the actions that are shared with them. */
  @Column({ type: 'boolean', default: false })
  shared: boolean;

  @Column({ type: 'int', default: 1 })
  version: number;

  @ManyToOne(() => PlanEntity)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_action_plan' })
  plan: Relation<PlanEntity>;

  @ManyToOne(() => ObjectiveEntity)
  @JoinColumn({ name: 'objective_id', foreignKeyConstraintName: 'fk_action_objective' })
  objective: Relation<ObjectiveEntity>;

  @ManyToOne(() => OrgUnitEntity)
  @JoinColumn({ name: 'org_unit_id', foreignKeyConstraintName: 'fk_action_org_unit' })
  orgUnit: Relation<OrgUnitEntity> | null;
}
