import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { UserAccountEntity } from '../../foundations/people/user-account.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { FeedbackEntity } from './feedback.entity.js';

/** A person from whom one telling is kept, in everything, whatever their role. */
@Entity('withheld_from')
@Unique('uq_withheld_from', ['userId', 'feedbackId'])
@Index('ix_withheld_from_feedback', ['feedbackId'])
export class WithheldFromEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_withheld_from' })
  id: string;

  @Column({ type: 'uuid' })
  feedbackId: string;

  @Column({ type: 'uuid' })
  userId: string;

  @ManyToOne(() => FeedbackEntity)
  @JoinColumn({ name: 'feedback_id', foreignKeyConstraintName: 'fk_withheld_from_feedback' })
  feedback: Relation<FeedbackEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_withheld_from_user' })
  user: Relation<UserAccountEntity>;
}
