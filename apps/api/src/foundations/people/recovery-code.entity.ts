import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { LengthCheck } from '../../platform/text-column.js';
import { UserAccountEntity } from './user-account.entity.js';

/** One of ten codes that somebody keeps on paper, for the day on which their phone is not there. Each works once. */
@Entity('recovery_code')
@Unique('uq_recovery_code_code', ['userId', 'codeSha256'])
export class RecoveryCodeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_recovery_code' })
  id: string;

  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'text' })
  @LengthCheck(longest.hash)
  codeSha256: string;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt: Date | null;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_recovery_code_user' })
  user: Relation<UserAccountEntity>;
}
