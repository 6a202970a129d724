import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { FigureReleaseEntity } from './figure-release.entity.js';
import { TextColumn } from '../../../platform/text-column.js';

/**
 * A review as it stood when its quarter was released. The year is counted from these, so that it is exactly the sum of
 * its quarters whatever was entered or corrected in between. Read by the system alone.
 */
@Entity('released_review')
@Index('ix_released_review_release', ['releaseId'])
export class ReleasedReviewEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_released_review' })
  id: string;

  @Column({ type: 'uuid' })
  releaseId: string;

  @Column({ type: 'uuid' })
  childId: string;

  @TextColumn(longest.code)
  participationCode: string;

  @TextColumn(longest.code)
  serviceKey: string;

  @TextColumn(longest.code)
  teamKey: string;

  @TextColumn(longest.code)
  ageBand: string;

  @TextColumn(longest.code)
  sex: string;

  @TextColumn(longest.code)
  ethnicity: string;

  @ManyToOne(() => FigureReleaseEntity)
  @JoinColumn({ name: 'release_id', foreignKeyConstraintName: 'fk_released_review_release' })
  release: Relation<FigureReleaseEntity>;
}
