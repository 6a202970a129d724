import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { LengthCheck } from '../../../platform/text-column.js';

/** The complaints that started in a quarter, as they were released for good. A count that is hidden is not stored. */
@Entity('released_complaint_quarter')
export class ReleasedComplaintQuarterEntity extends Stamped {
  /** '2025-26 Q1'. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_released_complaint_quarter' })
  @LengthCheck(longest.code)
  periodKey: string;

  /** What was known at the end of this day: every clock of the quarter had run by then. */
  @Column({ type: 'date' })
  asAt: PlainDate;

  @Column({ type: 'int', nullable: true })
  inStandard: number | null;

  @Column({ type: 'int', nullable: true })
  inAgreed: number | null;

  @Column({ type: 'int', nullable: true })
  late: number | null;

  @Column({ type: 'int', nullable: true })
  stillOpen: number | null;

  @Column({ type: 'int', nullable: true })
  inTime: number | null;

  @Column({ type: 'int', nullable: true })
  total: number | null;
}
