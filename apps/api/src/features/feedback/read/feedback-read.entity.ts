import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { FeedbackEntity } from '../feedback.entity.js';

const key = 'pk_feedback_read';

/** When somebody who is shown what came in opened one telling. Written with the audit log, and kept for four weeks. */
@Entity('feedback_read')
@Index('ix_feedback_read_feedback', ['feedbackId'])
export class FeedbackReadEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: key })
  userId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: key })
  feedbackId: string;

  @Column({ type: 'timestamptz' })
  readAt: Date;

  @ManyToOne(() => UserAccountEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_feedback_read_user' })
  user: Relation<UserAccountEntity>;

  @ManyToOne(() => FeedbackEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'feedback_id', foreignKeyConstraintName: 'fk_feedback_read_feedback' })
  feedback: Relation<FeedbackEntity>;
}
