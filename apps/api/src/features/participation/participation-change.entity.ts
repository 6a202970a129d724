import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A quarter whose cells no longer say what the records say. Written by the database in the transaction that changed them. */
@Entity('participation_change')
@Index('ix_participation_change_quarter', ['quarter'])
export class ParticipationChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_participation_change' })
  id: string;

  @Column({ type: 'date' })
  quarter: PlainDate;
}
