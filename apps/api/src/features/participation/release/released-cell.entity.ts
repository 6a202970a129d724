import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { FigureReleaseEntity } from './figure-release.entity.js';
import { TextColumn } from '../../../platform/text-column.js';

/** One released row: a count that is hidden is not stored. */
@Entity('released_cell')
@Check('ck_released_cell_dimension', `dimension in ('ALL', 'SERVICE', 'TEAM', 'AGE_BAND', 'SEX', 'ETHNICITY')`)
@Check('ck_released_cell_suppressed', `suppressed = (num_nulls(reviews, counted) > 0)`)
@Unique('uq_released_cell', ['releaseId', 'dimension', 'valueKey'])
export class ReleasedCellEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_released_cell' })
  id: string;

  @Column({ type: 'uuid' })
  releaseId: string;

  @Column({ type: 'text' })
  dimension: string;

  @TextColumn(longest.code)
  valueKey: string;

  @TextColumn(longest.name)
  label: string;

  @Column({ type: 'int', nullable: true })
  reviews: number | null;

  @Column({ type: 'int', nullable: true })
  counted: number | null;

  @Column({ type: 'int', nullable: true })
  participated: number | null;

  @Column({ type: 'int', nullable: true })
  attended: number | null;

  @Column({ type: 'int', nullable: true })
  children: number | null;

  @Column({ type: 'int', nullable: true })
  everyReview: number | null;

  @Column({ type: 'boolean' })
  suppressed: boolean;

  @ManyToOne(() => FigureReleaseEntity)
  @JoinColumn({ name: 'release_id', foreignKeyConstraintName: 'fk_released_cell_release' })
  release: Relation<FigureReleaseEntity>;
}
