import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { ChildEntity } from './child.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/** A legal status, placement, plan or need of a child, between two days. */
@Entity('child_status')
@Check(
  'ck_child_status_kind',
  `kind in ('CLA_EPISODE', 'PLACEMENT', 'CATEGORY_OF_NEED', 'CP_PLAN', 'CIN_PLAN', 'CARE_LEAVER')`,
)
@Unique('uq_child_status', ['childId', 'kind', 'startsOn', 'source'])
export class ChildStatusEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_child_status' })
  id: string;

  @Column({ type: 'uuid' })
  childId: string;

  @Column({ type: 'text' })
  kind: string;

  @TextColumn(longest.code)
  code: string;

  @Column({ type: 'int', nullable: true })
  codeYear: number | null;

  @Column({ type: 'date' })
  startsOn: PlainDate;

  @Column({ type: 'date', nullable: true })
  endsOn: PlainDate | null;

  /** Of a placement: the return's reason for the episode that it began with (RNE). */
  @TextColumn(longest.code, { nullable: true })
  beganBecause: string | null;

  /** Of a placement: why it ended (REASON_PLACE_CHANGE). */
  @TextColumn(longest.code, { nullable: true })
  endedBecause: string | null;

  @TextColumn(longest.code)
  source: string;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_child_status_child' })
  child: Relation<ChildEntity>;
}
