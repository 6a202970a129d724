import type { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { PlanEntity } from '../plan.entity.js';
import { TextColumn } from '../../../platform/text-column.js';

/** A column of a plan's board, with the most cards it should hold. */
@Entity('board_column')
@Unique('uq_board_column_key', ['planId', 'key'])
@Check('ck_board_column_key', `key in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'EVIDENCE_REVIEW', 'ACHIEVED')`)
export class BoardColumnEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_board_column' })
  id: string;

  @Column({ type: 'uuid' })
  planId: string;

  @Column({ type: 'text' })
  key: BoardColumnKey;

  @TextColumn(longest.name)
  label: string;

  @Column({ type: 'int' })
  position: number;

  @Column({ type: 'int', nullable: true })
  wipLimit: number | null;

  @ManyToOne(() => PlanEntity)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_board_column_plan' })
  plan: Relation<PlanEntity>;
}
