import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { DecisionTellingResult } from '@heard/domain/life-decisions/decision-telling-draft';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';
import { FeedbackEntity } from '../../feedback/feedback.entity.js';
import { LifeDecisionEntity } from '../life-decision.entity.js';

/** Once that somebody went to tell a child what was decided about their life, and how it ended. Only ever added to. */
@Entity('life_decision_telling')
@Check('ck_life_decision_telling_result', `result in ('TOLD', 'COULD_NOT', 'ASKED_NOT', 'UNREACHED')`)
@Check('ck_life_decision_telling_words', `(result = 'TOLD') = (words is not null and means is not null)`)
@Check('ck_life_decision_telling_try_again', `(result = 'COULD_NOT') = (try_again_on is not null)`)
@Check('ck_life_decision_telling_reason', `result not in ('COULD_NOT', 'UNREACHED') or reason is not null`)
@Check('ck_life_decision_telling_others', `others_told is null or result = 'COULD_NOT'`)
@Check(
  'ck_life_decision_telling_translated',
  '(translation is null) = (translation_language is null) and (translation is null or words is not null)',
)
@Check('ck_life_decision_telling_reacted', `reaction_feedback_id is null or result = 'TOLD'`)
@Index('ix_life_decision_telling_reaction', ['reactionFeedbackId'], { where: 'reaction_feedback_id is not null' })
@Unique('uq_life_decision_telling_client', ['clientId'])
@Unique('uq_life_decision_telling_seq', ['lifeDecisionId', 'seq'])
export class LifeDecisionTellingEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_life_decision_telling' })
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
  result: DecisionTellingResult;

  @Column({ type: 'date' })
  toldOn: PlainDate;

  @Column({ type: 'uuid' })
  toldBy: string;

  @TextColumn(longest.code, { nullable: true })
  means: string | null;

  /** In which they were told. */
  @TextColumn(longest.explanation, { nullable: true })
  words: string | null;

  @TextColumn(longest.explanation, { nullable: true })
  reason: string | null;

  @Column({ type: 'date', nullable: true })
  tryAgainOn: PlainDate | null;

  /** A parent or carer who was told instead: they themselves still wait. */
  @TextColumn(longest.name, { nullable: true })
  othersTold: string | null;

  /** The same words in their language, written by hand. */
  @TextColumn(longest.explanation, { nullable: true })
  translation: string | null;

  @TextColumn(longest.language, { nullable: true })
  translationLanguage: string | null;

  /** What they said or showed to it: feedback, with a chain of its own. */
  @Column({ type: 'uuid', nullable: true })
  reactionFeedbackId: string | null;

  @ManyToOne(() => LifeDecisionEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'life_decision_id', foreignKeyConstraintName: 'fk_life_decision_telling_life_decision' })
  decision: Relation<LifeDecisionEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'told_by', foreignKeyConstraintName: 'fk_life_decision_telling_told_by' })
  teller: Relation<UserAccountEntity>;

  @ManyToOne(() => FeedbackEntity)
  @JoinColumn({ name: 'reaction_feedback_id', foreignKeyConstraintName: 'fk_life_decision_telling_reaction' })
  reaction: Relation<FeedbackEntity>;
}
