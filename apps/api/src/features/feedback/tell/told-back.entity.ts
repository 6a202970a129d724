import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';
import { ResponseStatementEntity } from '../decide/response-statement.entity.js';
import { FeedbackEntity } from '../feedback.entity.js';

/** Once that somebody went to tell what came of words, and how it ended. Never changed. */
@Entity('told_back')
@Check('ck_told_back_result', `result in ('TOLD', 'COULD_NOT', 'ASKED_NOT', 'UNREACHED', 'WITHDRAWN')`)
@Check('ck_told_back_words', `(result = 'TOLD') = (words is not null and means is not null)`)
@Check('ck_told_back_try_again', `(result = 'COULD_NOT') = (try_again_on is not null)`)
@Check('ck_told_back_reason', `result not in ('COULD_NOT', 'UNREACHED', 'WITHDRAWN') or reason is not null`)
@Check('ck_told_back_others', `others_told is null or result = 'COULD_NOT'`)
@Check(
  'ck_told_back_translated',
  '(translation is null) = (translation_language is null) and (translation is null or words is not null)',
)
@Unique('uq_told_back_client', ['clientId', 'statementId'])
@Index('ix_told_back_response_statement', ['responseId', 'statementId'])
@Index('ix_told_back_reaction', ['reactionFeedbackId'], { where: 'reaction_feedback_id is not null' })
export class ToldBackEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_told_back' })
  id: string;

  /** Of the form: the same for each statement that was answered by it. */
  @Column({ type: 'uuid' })
  clientId: string;

  @TextColumn(longest.hash)
  payloadSha256: string;

  @Column({ type: 'uuid' })
  responseId: string;

  @Column({ type: 'uuid' })
  statementId: string;

  @Column({ type: 'text' })
  result: string;

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

  /** What they said or showed to it: feedback again, with a chain of its own. */
  @Column({ type: 'uuid', nullable: true })
  reactionFeedbackId: string | null;

  @ManyToOne(() => ResponseStatementEntity)
  @JoinColumn([
    {
      name: 'response_id',
      referencedColumnName: 'responseId',
      foreignKeyConstraintName: 'fk_told_back_response_statement',
    },
    {
      name: 'statement_id',
      referencedColumnName: 'statementId',
      foreignKeyConstraintName: 'fk_told_back_response_statement',
    },
  ])
  answer: Relation<ResponseStatementEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'told_by', foreignKeyConstraintName: 'fk_told_back_told_by' })
  teller: Relation<UserAccountEntity>;

  @ManyToOne(() => FeedbackEntity)
  @JoinColumn({ name: 'reaction_feedback_id', foreignKeyConstraintName: 'fk_told_back_reaction' })
  reaction: Relation<FeedbackEntity>;
}
