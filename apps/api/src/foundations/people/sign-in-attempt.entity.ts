import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../platform/text-column.js';

/** A sign-in that failed, kept for a day to slow guessing down. */
@Entity('sign_in_attempt')
@Index('ix_sign_in_attempt_email', ['emailSha256', 'at'])
@Index('ix_sign_in_attempt_address', ['addressSha256', 'at'])
export class SignInAttemptEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_sign_in_attempt' })
  id: string;

  @TextColumn(longest.hash)
  emailSha256: string;

  /** Null where the address says nothing: this machine's own. */
  @TextColumn(longest.hash, { nullable: true })
  addressSha256: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
