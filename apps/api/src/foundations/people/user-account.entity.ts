import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { PersonEntity } from './person.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/** Who can sign in. The password hash is never readable by the running role. */
@Entity('user_account')
@Unique('uq_user_account_person', ['personId'])
@Unique('uq_user_account_email', ['email'])
@Index('ix_user_account_not_in', ['id'], { where: 'password_hash is null and disabled_at is null' })
@Check('ck_user_account_email', 'email = lower(normalize(email, NFKC))')
export class UserAccountEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_user_account' })
  id: string;

  @Column({ type: 'uuid' })
  personId: string;

  @TextColumn(longest.email)
  email: string;

  /** Since when the address is what it is, and who gave it: whoever has it may ask for a new password. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  emailSetAt: Date;

  @Column({ type: 'uuid', nullable: true })
  emailSetBy: string | null;

  @TextColumn(longest.sentence, { nullable: true })
  passwordHash: string | null;

  @Column({ type: 'boolean', default: false })
  isDemo: boolean;

  /** Counts changes of the name and the address. */
  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'timestamptz', nullable: true })
  disabledAt: Date | null;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_user_account_person' })
  person: Relation<PersonEntity>;
}
