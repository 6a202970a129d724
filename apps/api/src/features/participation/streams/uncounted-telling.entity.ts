import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A telling that is in no count yet, or in none of the open ones since it is withheld from somebody. Written by the
 * database in the transaction that recorded it.
 */
@Entity('uncounted_telling')
@Index('ix_uncounted_telling_given_on', ['givenOn'])
export class UncountedTellingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_uncounted_telling' })
  feedbackId: string;

  @Column({ type: 'date' })
  givenOn: PlainDate;

  /** It is in the counts of all. */
  @Column({ type: 'boolean', default: false })
  inAll: boolean;
}
