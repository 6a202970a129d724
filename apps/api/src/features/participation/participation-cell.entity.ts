import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { LengthCheck, TextColumn } from '../../platform/text-column.js';

const key = 'pk_participation_cell';

/**
 * The reviews of a quarter or year for one value of one dimension, counted once: by the set of codes that a child had in
 * them, so that a child is counted once however many reviews there were.
 */
@Entity('participation_cell')
@Check('ck_participation_cell_period_kind', `period_kind in ('QUARTER', 'YEAR')`)
export class ParticipationCellEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  periodKind: 'QUARTER' | 'YEAR';

  /** 'ALL', or what reviews are split by. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  dimension: string;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: key })
  periodFrom: PlainDate;

  /** Empty: a team or service that the records don't say. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  valueKey: string;

  /** 1 for PN0, 2 for PN1, 4 for PN2 …, added up. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: key })
  codeMask: number;

  /** The way of counting: cells of another version's are counted anew. */
  @TextColumn(longest.hash)
  madeBy: string;

  @Column({ type: 'date' })
  firstOn: PlainDate;

  @Column({ type: 'date' })
  lastOn: PlainDate;

  @Column({ type: 'int' })
  children: number;

  @Column({ type: 'int' })
  pn0: number;

  @Column({ type: 'int' })
  pn1: number;

  @Column({ type: 'int' })
  pn2: number;

  @Column({ type: 'int' })
  pn3: number;

  @Column({ type: 'int' })
  pn4: number;

  @Column({ type: 'int' })
  pn5: number;

  @Column({ type: 'int' })
  pn6: number;

  @Column({ type: 'int' })
  pn7: number;

  /** PN0 of children of 4 and over. */
  @Column({ type: 'int' })
  codedUnderFour: number;

  /** PN1 to PN7 of children under 4. */
  @Column({ type: 'int' })
  codedFourOrOver: number;

  /** Of those: with a code of having been heard. */
  @Column({ type: 'int' })
  heardUnderFour: number;
}
