import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LengthCheck } from '../../platform/text-column.js';

/** The one-time address by which a new council makes its first administrator. */
@Entity('setup_invitation')
export class SetupInvitationEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_setup_invitation' })
  @LengthCheck(longest.hash)
  tokenSha256: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
