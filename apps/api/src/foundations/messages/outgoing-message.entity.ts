import type { MessageKind } from '@heard/domain/messages/message-kinds';
import type { MessageProblem } from '@heard/domain/messages/message-state';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';
import { UserAccountEntity } from '../people/user-account.entity.js';

/** An email that is to be sent, or was. What it says is written when it is sent, from ids: no text and no link is kept. */
@Entity('outgoing_message')
@Check('ck_outgoing_message_ended', 'sent_at is null or failed_at is null')
@Index('uq_outgoing_message_waiting', ['recipientId', 'kind'], {
  unique: true,
  where: 'sent_at is null and failed_at is null',
})
@Index('ix_outgoing_message_recipient', ['recipientId', 'kind', 'createdAt'])
@Index('ix_outgoing_message_created', ['createdAt'])
@Index('ix_outgoing_message_unsent', ['createdAt'], { where: 'sent_at is null' })
export class OutgoingMessageEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_outgoing_message' })
  id: string;

  @TextColumn(longest.code)
  kind: MessageKind;

  @Column({ type: 'uuid' })
  recipientId: string;

  /** Where it goes, where that is not the address that they have now. */
  @TextColumn(longest.email, { nullable: true })
  address: string | null;

  /** When it would say nothing useful any more. */
  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  @Column({ type: 'integer', default: 0 })
  attempts: number;

  @Column({ type: 'timestamptz', nullable: true })
  triedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  failedAt: Date | null;

  @TextColumn(longest.code, { nullable: true })
  problem: MessageProblem | null;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'recipient_id', foreignKeyConstraintName: 'fk_outgoing_message_recipient' })
  recipient: Relation<UserAccountEntity>;
}
