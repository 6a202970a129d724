import { longestOfPasskeys } from '@heard/domain/accounts/passkey-lengths';
import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { TextColumn } from '../../platform/text-column.js';
import { UserAccountEntity } from './user-account.entity.js';

/** What somebody's device proves itself by. It holds no secret, and is closed to requests all the same. */
@Entity('passkey')
@Unique('uq_passkey_credential', ['credentialId'])
@Index('ix_passkey_user', ['userId'])
export class PasskeyEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_passkey' })
  id: string;

  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** What its owner calls it. */
  @TextColumn(longest.code)
  name: string;

  /** As the device knows it. */
  @TextColumn(longestOfPasskeys.credential)
  credentialId: string;

  @TextColumn(longestOfPasskeys.credential)
  publicKey: string;

  /** How often it has signed, by its own count; nought where it does not count. */
  @Column({ type: 'bigint', default: 0 })
  signCount: string;

  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;

  /** Its count went back: there may be a copy, and it opens nothing any more. */
  @Column({ type: 'timestamptz', nullable: true })
  doubtedAt: Date | null;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_passkey_user' })
  user: Relation<UserAccountEntity>;
}
