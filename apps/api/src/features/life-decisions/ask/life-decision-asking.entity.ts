import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Weight } from '@heard/domain/feedback/decisions';
import type { AskedBefore, WhyNotAsked } from '@heard/domain/life-decisions/asked-before';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';
import { LifeDecisionEntity } from '../life-decision.entity.js';

/** What somebody said of whether the child was asked before. Only ever added to: the last counts. */
@Entity('life_decision_asking')
@Check('ck_life_decision_asking_answer', `answer in ('YES', 'NO', 'NOT_KNOWN')`)
@Check('ck_life_decision_asking_weight', `weight in ('DECIDED_IT', 'MUCH', 'SOME', 'LITTLE')`)
@Check(
  'ck_life_decision_asking_why',
  `why in ('EMERGENCY', 'COURT', 'TOO_YOUNG', 'NOT_SAFE', 'NOT_REACHED', 'NO_SUPPORT', 'MISSED', 'OTHER')`,
)
@Check(
  'ck_life_decision_asking_said_as',
  `said_as in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP')`,
)
@Check(
  'ck_life_decision_asking_said',
  `(answer = 'YES') = (weight is not null) and (answer = 'NO') = (why is not null) and (words is not null or answer <> 'NOT_KNOWN' and why is distinct from 'OTHER')`,
)
@Unique('uq_life_decision_asking_client', ['clientId'])
@Unique('uq_life_decision_asking_seq', ['lifeDecisionId', 'seq'])
export class LifeDecisionAskingEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_life_decision_asking' })
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
  answer: AskedBefore;

  @Column({ type: 'text', nullable: true })
  weight: Weight | null;

  @Column({ type: 'text', nullable: true })
  why: WhyNotAsked | null;

  /** In what way their words counted; why they were not asked; where somebody looked. */
  @TextColumn(longest.explanation, { nullable: true })
  words: string | null;

  @Column({ type: 'uuid' })
  saidBy: string;

  /** The role in which they said it: that nobody knows is for a manager to say in the end. */
  @Column({ type: 'text' })
  saidAs: string;

  @Column({ type: 'date' })
  saidOn: PlainDate;

  @ManyToOne(() => LifeDecisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'life_decision_id', foreignKeyConstraintName: 'fk_life_decision_asking_life_decision' })
  decision: Relation<LifeDecisionEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'said_by', foreignKeyConstraintName: 'fk_life_decision_asking_said_by' })
  speaker: Relation<UserAccountEntity>;
}
