import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { LengthCheck } from '../../../platform/text-column.js';

const key = 'pk_telling_count';

/** So many tellings of a quarter, alike in all that they are collated by. An empty text where the record says nothing. */
@Entity('telling_count')
@Check('ck_telling_count_layer', `layer in ('ALL', 'OPEN')`)
export class TellingCountEntity {
  /** 'OPEN': only tellings that are withheld from nobody, for a reader from whom some are. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  layer: 'ALL' | 'OPEN';

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
