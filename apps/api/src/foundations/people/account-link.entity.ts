import type { AccountLinkKind } from '@heard/domain/accounts/account-link';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { LengthCheck } from '../../platform/text-column.js';
import { UserAccountEntity } from './user-account.entity.js';

/** A link by which somebody chooses a password, once. Only the hash of its token is kept. */
@Entity('account_link')
@Unique('uq_account_link_token', ['tokenSha256'])
@Check('ck_account_link_kind', `kind in ('INVITATION', 'RESET')`)
@Index('ix_account_link_user', ['userId', 'createdAt'])
export class AccountLinkEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_account_link' })
  id: string;

  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'text' })
  kind: AccountLinkKind;

  @Column({ type: 'text' })
  @LengthCheck(longest.hash)
  tokenSha256: string;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt: Date | null;

  /** Another link of this account was used. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_account_link_user' })
  user: Relation<UserAccountEntity>;
}
