import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';

/** That somebody is away, and who stands in their place. */
@Entity('cover')
@Check('ck_cover_days', `ends_on >= starts_on`)
@Check('ck_cover_by', `by_id <> absent_id`)
@Unique('uq_cover_client', ['clientId'])
@Index('ix_cover_absent', ['absentId', 'startsOn'])
@Index('ix_cover_by', ['byId', 'startsOn'])
export class CoverEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_cover' })
  id: string;

  @Column({ type: 'uuid' })
  clientId: string;

  @TextColumn(longest.hash)
  payloadSha256: string;

  @Column({ type: 'uuid' })
  absentId: string;

  /** Null: nobody. What is due then goes to whoever is next. */
  @Column({ type: 'uuid', nullable: true })
  byId: string | null;

  @Column({ type: 'date' })
  startsOn: PlainDate;

  @Column({ type: 'date' })
  endsOn: PlainDate;

  /** Where they came back sooner, or something else was said of some of these days. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'absent_id', foreignKeyConstraintName: 'fk_cover_absent' })
  absent: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'by_id', foreignKeyConstraintName: 'fk_cover_by' })
  by: Relation<UserAccountEntity>;
}
