import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { LengthCheck, TextColumn } from '../../../platform/text-column.js';

const key = 'pk_released_chain_figure';

/** How far what children said in a quarter or year had come, as it was released for good: a hidden count is not stored. */
@Entity('released_chain_figure')
@Check('ck_released_chain_figure_counts', 'num_nulls(said, decided) in (0, 2)')
@Check('ck_released_chain_figure_told', 'said is not null or told is null')
@Check('ck_released_chain_figure_doing', 'num_nulls(to_do, under_way, shown) in (0, 3)')
@Check('ck_released_chain_figure_promise', 'num_nulls(due, in_time) in (0, 2)')
export class ReleasedChainFigureEntity extends Stamped {
  /** '2025-26 Q1', or '2025-26' for the year. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  periodKey: string;

  /** A `ChainDimension`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  dimension: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: key })
  @LengthCheck(longest.code)
  valueKey: string;

  @TextColumn(longest.name)
  label: string;

  /** Of a team: its service when it was released. */
  @TextColumn(longest.code, { nullable: true })
  serviceKey: string | null;

  @Column({ type: 'timestamptz' })
  publishedAt: Date;

  @Column({ type: 'int', nullable: true })
  said: number | null;

  @Column({ type: 'int', nullable: true })
  decided: number | null;

  @Column({ type: 'int', nullable: true })
  told: number | null;

  @Column({ type: 'int', nullable: true })
  toDo: number | null;

  @Column({ type: 'int', nullable: true })
  underWay: number | null;

  @Column({ type: 'int', nullable: true })
  shown: number | null;

  @Column({ type: 'int', nullable: true })
  due: number | null;

  @Column({ type: 'int', nullable: true })
  inTime: number | null;
}
