import type { Role } from '@heard/domain/access/roles';
import { roles } from '@heard/domain/access/roles';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';
import { UserAccountEntity } from './user-account.entity.js';

/** As whom the council's sign-on knows somebody, and which role it said last. Closed to requests. */
@Entity('sign_on_identity')
@Unique('uq_sign_on_identity', ['oidcIssuer', 'oidcSub'])
@Check('ck_sign_on_identity_role_said', `role_said in (${roles.map((role) => `'${role}'`).join(', ')})`)
@Check('ck_sign_on_identity_end', '(end_asked_by is null) = (end_asked_at is null)')
export class SignOnIdentityEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_sign_on_identity' })
  userId: string;

  @TextColumn(longest.sentence)
  oidcIssuer: string;

  @TextColumn(longest.sentence)
  oidcSub: string;

  @Column({ type: 'text', nullable: true })
  roleSaid: Role | null;

  @Column({ type: 'uuid', nullable: true })
  orgUnitSaid: string | null;

  /** It found an account that somebody else had made, by its address. */
  @Column({ type: 'boolean', default: false })
  joinedByAddress: boolean;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  lastAt: Date;

  /** Who asked for it to end, which waits for a second person. */
  @Column({ type: 'uuid', nullable: true })
  endAskedBy: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  endAskedAt: Date | null;

  @OneToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_sign_on_identity_user' })
  user: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'end_asked_by', foreignKeyConstraintName: 'fk_sign_on_identity_end_asked_by' })
  endAsker: Relation<UserAccountEntity>;
}
