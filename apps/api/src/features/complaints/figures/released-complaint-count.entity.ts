import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { LengthCheck } from '../../../platform/text-column.js';

/** How the stages that started in a quarter went, for the whole council, as it was released for good. */
@Entity('released_complaint_count')
@Check('ck_released_complaint_count_stage', `stage in ('STAGE_1', 'STAGE_2', 'STAGE_3')`)
export class ReleasedComplaintCountEntity extends Stamped {
  /** '2025-26 Q1'. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_released_complaint_count' })
  @LengthCheck(longest.code)
  periodKey: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_released_complaint_count' })
  stage: ComplaintStage;

  /** What was known at the end of this day: every clock of the quarter had run its longest by then. */
  @Column({ type: 'date' })
  asAt: PlainDate;

  @Column({ type: 'int' })
  inStandard: number;

  @Column({ type: 'int' })
  inAgreed: number;

  @Column({ type: 'int' })
  late: number;

  @Column({ type: 'int' })
  overdue: number;

  @Column({ type: 'int' })
  open: number;

  @Column({ type: 'int' })
  openPastStandard: number;

  @Column({ type: 'int' })
  withdrawn: number;

  @Column({ type: 'int' })
  remedied: number;

  @Column({ type: 'int' })
  notForProcedure: number;
}
