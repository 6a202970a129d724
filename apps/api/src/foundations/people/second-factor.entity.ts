import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { LengthCheck } from '../../platform/text-column.js';
import { UserAccountEntity } from './user-account.entity.js';

/** What makes the codes of somebody's app, sealed: the database alone opens none of it. */
@Entity('second_factor')
@Check('ck_second_factor_reset', '(reset_asked_by is null) = (reset_asked_at is null)')
export class SecondFactorEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_second_factor' })
  userId: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'text' })
  @LengthCheck(longest.sentence)
  sealedSecret: string;

  /** Null: no code of it was typed yet, and it does not count. */
  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;

  /** The half minute of the latest code: it and those before it are used up. */
  @Column({ type: 'integer', default: 0 })
  lastStep: number;

  /** Who asked for a reset that waits for a second person. */
  @Column({ type: 'uuid', nullable: true })
  resetAskedBy: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  resetAskedAt: Date | null;

  @OneToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_second_factor_user' })
  user: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'reset_asked_by', foreignKeyConstraintName: 'fk_second_factor_reset_asked_by' })
  resetAsker: Relation<UserAccountEntity>;
}
