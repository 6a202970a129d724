import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../../platform/text-column.js';

/**
 * What a change of `chain_progress` takes from the counts of the chain, or adds to them, and is not in them yet. It names
 * nobody and no statement. Written by the database in the transaction of the change.
 */
@Entity('chain_change')
@Check('ck_chain_change_added', 'added in (-1, 1)')
@Index('ix_chain_change_given_on', ['givenOn'])
export class ChainChangeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_chain_change' })
  id: string;

  @Column({ type: 'int' })
  added: number;

  @Column({ type: 'date' })
  givenOn: PlainDate;

  @TextColumn(longest.code)
  stream: string;

  @Column({ type: 'uuid', nullable: true })
  teamId: string | null;

  @Column({ type: 'int', nullable: true })
  age: number | null;

  @Column({ type: 'date', nullable: true })
  answerBy: PlainDate | null;

  @TextColumn(longest.code)
  state: string;

  @Column({ type: 'boolean' })
  isToDo: boolean;

  @Column({ type: 'date', nullable: true })
  decidedOn: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  underWayOn: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  shownOn: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  toldOn: PlainDate | null;
}
