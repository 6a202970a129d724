import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserAccountEntity } from './user-account.entity.js';

/** That somebody leaves, on which day, and who has their open work afterwards. */
@Entity('leaving')
@Check('ck_leaving_done', 'taken_back_at is null or done_at is null')
@Check('ck_leaving_to_user', 'to_user_id <> user_id')
@Index('uq_leaving_open', ['userId'], { unique: true, where: 'taken_back_at is null and done_at is null' })
@Index('ix_leaving_user', ['userId', 'createdAt'])
export class LeavingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_leaving' })
  id: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'uuid' })
  createdBy: string;

  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'date' })
  lastOn: PlainDate;

  /** Not at the end of that day but when it was said. */
  @Column({ type: 'boolean' })
  atOnce: boolean;

  /** Null: the manager of their team. */
  @Column({ type: 'uuid', nullable: true })
  toUserId: string | null;

  /** When their role would have ended anyway, for whoever takes this back. */
  @Column({ type: 'date', nullable: true })
  endedBefore: PlainDate | null;

  @Column({ type: 'timestamptz', nullable: true })
  takenBackAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  doneAt: Date | null;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'fk_leaving_created_by' })
  sayer: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_leaving_user' })
  user: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'to_user_id', foreignKeyConstraintName: 'fk_leaving_to_user' })
  heir: Relation<UserAccountEntity>;
}
