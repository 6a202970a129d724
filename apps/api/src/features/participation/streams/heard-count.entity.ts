import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { LengthCheck, TextColumn } from '../../../platform/text-column.js';

const key = 'pk_heard_count';

/** So many children and young people heard in a quarter or a year, each once. */
@Entity('heard_count')
@Check('ck_heard_count_layer', `layer in ('ALL', 'OPEN')`)
@Check('ck_heard_count_period_kind', `period_kind in ('QUARTER', 'YEAR')`)
export class HeardCountEntity {
  /** 'OPEN': only tellings that are withheld from nobody, for a reader from whom some are. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  layer: 'ALL' | 'OPEN';

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  periodKind: 'QUARTER' | 'YEAR';

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: key })
  periodFrom: PlainDate;

  /** Empty: by any stream. They do not add up to it. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  stream: string;

  /** The way of counting: what another version has counted is counted anew. */
  @TextColumn(longest.hash)
  madeBy: string;

  @Column({ type: 'int' })
  children: number;
}
