import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { PlanEntity } from './plan.entity.js';

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

  @Column({ type: 'text' })
  theme: string;

  @Column({ type: 'text' })
  title: string;

  @ManyToOne(() => PlanEntity)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_objective_plan' })
  plan: Relation<PlanEntity>;
}
