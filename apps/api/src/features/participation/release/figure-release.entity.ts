import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';

/** One finished quarter or year whose figures are fixed for good. */
@Entity('figure_release')
@Check('ck_figure_release_period_kind', `period_kind in ('QUARTER', 'YEAR')`)
@Unique('uq_figure_release_period', ['periodKey'])
export class FigureReleaseEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_figure_release' })
  id: string;

  @Column({ type: 'text' })
  periodKind: 'QUARTER' | 'YEAR';

  /** '2025-26 Q1' or '2025-26'. */
  @TextColumn(longest.code)
  periodKey: string;

  @Column({ type: 'timestamptz' })
  dataAsAt: Date;

  @Column({ type: 'timestamptz' })
  publishedAt: Date;
}
