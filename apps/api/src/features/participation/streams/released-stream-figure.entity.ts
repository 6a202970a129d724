import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { LengthCheck } from '../../../platform/text-column.js';

/** Tellings of one quarter or year by stream, as they were released for good: a count that is hidden is not stored. */
@Entity('released_stream_figure')
@Check('ck_released_stream_figure_hidden', 'num_nulls(tellings, heard) in (0, 2)')
export class ReleasedStreamFigureEntity extends Stamped {
  /** '2025-26 Q1', or '2025-26' for the year. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_released_stream_figure' })
  @LengthCheck(longest.code)
  periodKey: string;

  /** 'ALL', a stream, or a stream and the kind within it. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_released_stream_figure' })
  @LengthCheck(longest.code)
  valueKey: string;

  @Column({ type: 'timestamptz' })
  publishedAt: Date;

  @Column({ type: 'int', nullable: true })
  tellings: number | null;

  @Column({ type: 'int', nullable: true })
  heard: number | null;
}
