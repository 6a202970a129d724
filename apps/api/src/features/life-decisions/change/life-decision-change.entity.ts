import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { LifeDecisionKind } from '@heard/domain/life-decisions/life-decision-kinds';
import type { WhyWithdrawn } from '@heard/domain/life-decisions/why-withdrawn';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';
import { LifeDecisionEntity } from '../life-decision.entity.js';

/** Once that what somebody wrote down was put right, with what it said before, or withdrawn. Only ever added to. */
@Entity('life_decision_change')
@Check('ck_life_decision_change_change', `change in ('CORRECTED', 'WITHDRAWN')`)
@Check('ck_life_decision_change_because', `because in ('WRONG_CHILD', 'TWICE', 'NOT_DECIDED', 'OTHER')`)
@Check(
  'ck_life_decision_change_was_kind',
  `was_kind in ('PLACEMENT_MOVE', 'SCHOOL', 'FAMILY_TIME', 'CHANGE_OF_WORKER', 'OTHER')`,
)
@Check(
  'ck_life_decision_change_withdrawn',
  `(change = 'WITHDRAWN') = (because is not null) and (reason is not null or because in ('WRONG_CHILD', 'TWICE', 'NOT_DECIDED'))`,
)
@Check(
  'ck_life_decision_change_before',
  `case change when 'CORRECTED' then was_kind is not null and was_what is not null and was_took_effect_on is not null
      else coalesce(was_kind, was_title, was_what, was_decided_by, was_took_effect_on::text) is null end`,
)
@Unique('uq_life_decision_change_client', ['clientId'])
@Unique('uq_life_decision_change_seq', ['lifeDecisionId', 'seq'])
export class LifeDecisionChangeEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_life_decision_change' })
  id: string;

  @Column({ type: 'uuid' })
  clientId: string;

  @TextColumn(longest.hash)
  payloadSha256: string;

  @Column({ type: 'uuid' })
  lifeDecisionId: string;

  /** From 1. */
  @Column({ type: 'int' })
  seq: number;

  @Column({ type: 'text' })
  change: 'CORRECTED' | 'WITHDRAWN';

  @Column({ type: 'text', nullable: true })
  because: WhyWithdrawn | null;

  @TextColumn(longest.explanation, { nullable: true })
  reason: string | null;

  @Column({ type: 'uuid' })
  changedBy: string;

  @Column({ type: 'date' })
  changedOn: PlainDate;

  @Column({ type: 'text', nullable: true })
  wasKind: LifeDecisionKind | null;

  @TextColumn(longest.title, { nullable: true })
  wasTitle: string | null;

  @TextColumn(longest.explanation, { nullable: true })
  wasWhat: string | null;

  @TextColumn(longest.name, { nullable: true })
  wasDecidedBy: string | null;

  @Column({ type: 'date', nullable: true })
  wasTookEffectOn: PlainDate | null;

  @ManyToOne(() => LifeDecisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'life_decision_id', foreignKeyConstraintName: 'fk_life_decision_change_life_decision' })
  decision: Relation<LifeDecisionEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'fk_life_decision_change_changed_by' })
  changer: Relation<UserAccountEntity>;
}
