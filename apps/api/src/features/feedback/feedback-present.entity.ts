import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { FeedbackEntity } from './feedback.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/** Somebody who was in the room when the child spoke. */
@Entity('feedback_present')
@Check(
  'ck_feedback_present_who',
  `who in ('PARENT', 'FOSTER_CARER', 'RESIDENTIAL_WORKER', 'BROTHER_OR_SISTER', 'OTHER_RELATIVE', 'FRIEND', 'ADVOCATE', 'INDEPENDENT_VISITOR', 'REVIEWING_OFFICER', 'SOCIAL_WORKER', 'TEACHER', 'HEALTH_WORKER', 'INTERPRETER', 'POLICE', 'OTHER')`,
)
@Index('ix_feedback_present_feedback', ['feedbackId'])
export class FeedbackPresentEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_feedback_present' })
  id: string;

  @Column({ type: 'uuid' })
  feedbackId: string;

  @Column({ type: 'text' })
  who: string;

  @TextColumn(longest.name, { nullable: true })
  detail: string | null;

  @ManyToOne(() => FeedbackEntity)
  @JoinColumn({ name: 'feedback_id', foreignKeyConstraintName: 'fk_feedback_present_feedback' })
  feedback: Relation<FeedbackEntity>;
}
