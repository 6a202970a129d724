import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { ChildEntity } from '../../foundations/people/child.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { FeedbackEntity } from './feedback.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/** What was said, wished for or seen, exactly as it was given, or why it could not be found out. */
@Entity('statement')
@Check('ck_statement_kind', `kind in ('WORDS', 'WISHES_AND_FEELINGS', 'OBSERVATION')`)
@Check(
  'ck_statement_not_ascertained',
  `not_ascertained_reason in ('DID_NOT_WANT_TO', 'NOT_SEEN', 'NOT_LET_IN', 'MISSING', 'ASLEEP_OR_UNWELL', 'TOO_UPSET', 'NOT_FREE_TO_TALK', 'NO_INTERPRETER', 'COMMUNICATION_SUPPORT_MISSING', 'UNBORN', 'NOT_ASKED', 'OTHER')`,
)
@Check('ck_statement_words_or_reason', 'num_nonnulls(words, not_ascertained_reason) = 1')
@Unique('uq_statement_kind', ['feedbackId', 'kind'])
@Index('ix_statement_child', ['childId'])
export class StatementEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_statement' })
  id: string;

  @Column({ type: 'uuid' })
  feedbackId: string;

  @Column({ type: 'uuid', nullable: true })
  childId: string | null;

  @Column({ type: 'text' })
  kind: string;

  @TextColumn(longest.words, { nullable: true })
  words: string | null;

  @Column({ type: 'text', nullable: true })
  notAscertainedReason: string | null;

  @ManyToOne(() => FeedbackEntity)
  @JoinColumn({ name: 'feedback_id', foreignKeyConstraintName: 'fk_statement_feedback' })
  feedback: Relation<FeedbackEntity>;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_statement_child' })
  child: Relation<ChildEntity>;
}
