import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { UserAccountEntity } from './user-account.entity.js';
import { LengthCheck, TextColumn } from '../../platform/text-column.js';

/** A signed-in browser; only the hash of its token is kept. */
@Entity('session')
@Unique('uq_session_id', ['id'])
@Index('ix_session_user', ['userId'])
export class SessionEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_session' })
  @LengthCheck(longest.hash)
  tokenSha256: string;

  @Column({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  lastSeenAt: Date;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  /** What the browser says of itself, in a few words. */
  @TextColumn(longest.code, { nullable: true })
  device: string | null;

  /** After how many minutes in which nothing is asked it ends. */
  @Column({ type: 'integer', default: 30 })
  idleMinutes: number;

  /** Begun by the council's own sign-on, where it is ended too. */
  @Column({ type: 'boolean', default: false })
  byIssuer: boolean;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_session_user' })
  user: Relation<UserAccountEntity>;
}
