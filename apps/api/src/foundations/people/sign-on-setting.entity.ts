import type { Role } from '@heard/domain/access/roles';
import type { PasswordUse } from '@heard/domain/accounts/single-sign-on';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { SizeCheck, TextColumn } from '../../platform/text-column.js';
import { UserAccountEntity } from './user-account.entity.js';

/** What a group of the issuer's stands for: a role, or a place. */
interface SignOnLine {
  readonly value: string;
  readonly role: Role | null;
  readonly orgUnitId: string | null;
}

/** How a council lets its own sign-on bring people in: one row for each change, of which the latest counts. */
@Entity('sign_on_setting')
@Unique('uq_sign_on_setting_version', ['version'])
@Unique('uq_sign_on_setting_client', ['clientId'])
@Check('ck_sign_on_setting_version', `version > 0`)
@Check('ck_sign_on_setting_passwords', `passwords in ('EVERYBODY', 'ADMINISTRATORS', 'NOBODY')`)
export class SignOnSettingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_sign_on_setting' })
  id: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'uuid' })
  createdBy: string;

  @Column({ type: 'uuid' })
  clientId: string;

  @TextColumn(longest.hash)
  payloadSha256: string;

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'text' })
  passwords: PasswordUse;

  /** Whether somebody whom nobody has added gets an account when they first come. */
  @Column({ type: 'boolean' })
  makesAccounts: boolean;

  /** Whether an account with the same address is theirs when they first come. */
  @Column({ type: 'boolean' })
  joinsByAddress: boolean;

  @TextColumn(longest.name)
  roleClaim: string;

  @TextColumn(longest.name, { nullable: true })
  teamClaim: string | null;

  @TextColumn(longest.name)
  addressClaim: string;

  @TextColumn(longest.name, { nullable: true })
  verifiedClaim: string | null;

  /** What is asked for besides who somebody is. */
  @TextColumn(longest.name, { nullable: true })
  scopes: string | null;

  /** Which group stands for which role, and which for which team, in order. */
  @Column({ type: 'jsonb' })
  @SizeCheck(200_000)
  lines: readonly SignOnLine[];

  @TextColumn(longest.sentence)
  reason: string;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'fk_sign_on_setting_created_by' })
  writer: Relation<UserAccountEntity>;
}
