import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';

/** An action plan. Elected members read it once it is published. */
@Entity('plan')
@Index('uq_plan_source', ['source'], { unique: true, where: 'source is not null' })
export class PlanEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_plan' })
  id: string;

  @TextColumn(longest.title)
  title: string;

  @Column({ type: 'date', nullable: true })
  startsOn: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  endsOn: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  publishedOn: PlainDate | null;

  /** The file that it was first read from: the same name again brings the same plan up to date. */
  @TextColumn(longest.fileName, { nullable: true })
  source: string | null;
}
