import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { LengthCheck } from '../../platform/text-column.js';

/** Up to which number counts of a reporting year are hidden, from the first of its figures that is published. Never changed. */
@Entity('figure_threshold')
@Check('ck_figure_threshold_up_to', 'up_to >= 5')
export class FigureThresholdEntity extends Stamped {
  /** '2025-26' */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_figure_threshold' })
  @LengthCheck(longest.code)
  yearKey: string;

  @Column({ type: 'int' })
  upTo: number;
}
