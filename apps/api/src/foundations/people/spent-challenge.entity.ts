import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { LengthCheck } from '../../platform/text-column.js';

/** What a device was asked to sign, once it was answered: nobody answers it again. */
@Entity('spent_challenge')
@Index('ix_spent_challenge_expires_at', ['expiresAt'])
export class SpentChallengeEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_spent_challenge' })
  @LengthCheck(longest.hash)
  challengeSha256: string;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;
}
