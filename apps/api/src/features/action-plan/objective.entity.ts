import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { PlanEntity } from './plan.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/** What a plan wants to reach; its actions say how. */
@Entity('objective')
@Unique('uq_objective_no', ['planId', 'no'])
export class ObjectiveEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_objective' })
  id: string;

  @Column({ type: 'uuid' })
  planId: string;

  @Column({ type: 'int' })
  no: number;

  @TextColumn(longest.title)
  theme: string;

  @TextColumn(longest.title)
  title: string;

  @ManyToOne(() => PlanEntity)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_objective_plan' })
  plan: Relation<PlanEntity>;
}
