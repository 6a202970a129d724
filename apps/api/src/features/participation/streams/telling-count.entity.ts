import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LengthCheck } from '../../../platform/text-column.js';

const key = 'pk_telling_count';

/** So many tellings of a quarter, alike in all that they are collated by. An empty text where the record says nothing. */
@Entity('telling_count')
export class TellingCountEntity {
  /** Its first day. */
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: key })
  quarter: PlainDate;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  stream: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  partnerKind: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  speakerRole: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  source: string;

  /** False: nothing was found out. */
  @PrimaryColumn({ type: 'boolean', primaryKeyConstraintName: key })
  told: boolean;

  @Column({ type: 'int' })
  tellings: number;
}
