import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';
import { PartnerQuestionEntity } from './partner-question.entity.js';

/** What the person who was asked said to it: once, never changed. */
@Entity('partner_reply')
@Unique('uq_partner_reply_client', ['clientId'])
@Unique('uq_partner_reply_question', ['questionId'])
export class PartnerReplyEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_partner_reply' })
  id: string;

  @Column({ type: 'uuid' })
  clientId: string;

  @Column({ type: 'uuid' })
  questionId: string;

  @TextColumn(longest.passage)
  reply: string;

  @ManyToOne(() => PartnerQuestionEntity)
  @JoinColumn({ name: 'question_id', foreignKeyConstraintName: 'fk_partner_reply_question' })
  question: Relation<PartnerQuestionEntity>;
}
