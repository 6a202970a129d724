import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';
import { RepresentationEntity } from '../representation.entity.js';

/** One field of a complaint that was put right: what it said, what it says, and why. Never changed. */
@Entity('complaint_correction')
@Unique('uq_complaint_correction', ['representationId', 'version', 'field'])
export class ComplaintCorrectionEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_complaint_correction' })
  id: string;

  @Column({ type: 'uuid' })
  representationId: string;

  /** That of the complaint after it: what was put right together has the same. */
  @Column({ type: 'int' })
  version: number;

  @TextColumn(longest.code)
  field: string;

  @TextColumn(longest.passage, { nullable: true })
  fromValue: string | null;

  @TextColumn(longest.passage, { nullable: true })
  toValue: string | null;

  @TextColumn(longest.explanation)
  reason: string;

  @ManyToOne(() => RepresentationEntity)
  @JoinColumn({ name: 'representation_id', foreignKeyConstraintName: 'fk_complaint_correction_representation' })
  representation: Relation<RepresentationEntity>;
}
