import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { RepresentationKind } from '@heard/domain/complaints/representation-codes';
import type { SplitDimension } from '@heard/domain/complaints/representation-splits';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { LengthCheck, TextColumn } from '../../../platform/text-column.js';

/** One part of a year's complaints or compliments, as it was released for good: a count that is hidden is not stored. */
@Entity('released_split')
@Check('ck_released_split_kind', `kind in ('COMPLAINT', 'COMPLIMENT')`)
@Check(
  'ck_released_split_dimension',
  `dimension in ('FROM_WHOM', 'TEAM', 'THANKS_FOR', 'AGE_BAND', 'SEX', 'ETHNICITY', 'SEND')`,
)
export class ReleasedSplitEntity extends Stamped {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_released_split' })
  kind: RepresentationKind;

  /** '2025-26': a whole year. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_released_split' })
  @LengthCheck(longest.code)
  periodKey: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_released_split' })
  dimension: SplitDimension;

  /** A code, or the team's id. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_released_split' })
  @LengthCheck(longest.code)
  valueKey: string;

  /** What the value was called then. */
  @TextColumn(longest.name)
  label: string;

  @Column({ type: 'date' })
  asAt: PlainDate;

  /** Of all values together. */
  @Column({ type: 'int' })
  total: number;

  @Column({ type: 'int', nullable: true })
  received: number | null;
}
