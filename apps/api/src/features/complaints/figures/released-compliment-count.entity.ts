import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { LengthCheck } from '../../../platform/text-column.js';

/** The compliments of a quarter, for the whole council, as they were released for good. */
@Entity('released_compliment_count')
export class ReleasedComplimentCountEntity extends Stamped {
  /** '2025-26 Q1'. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_released_compliment_count' })
  @LengthCheck(longest.code)
  periodKey: string;

  @Column({ type: 'date' })
  asAt: PlainDate;

  @Column({ type: 'int' })
  received: number;
}
