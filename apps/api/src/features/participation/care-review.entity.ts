import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ParticipationCode } from '@heard/domain/participation/participation-codes';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { ChildEntity } from '../../foundations/people/child.entity.js';
import { OrgUnitEntity } from '../../foundations/people/org-unit.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { ImportRunEntity } from './import-run.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/** A review of a child in care that was held, and how the child took part in it. */
@Entity('care_review')
@Unique('uq_care_review', ['childId', 'heldOn', 'sameDayNo'])
@Check(
  'ck_care_review_participation_code',
  `participation_code in ('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')`,
)
@Check('ck_care_review_chaired_by_child', `chaired_by_child in ('NONE', 'PART', 'ALL')`)
@Index('ix_care_review_held_on', ['heldOn', 'childId'])
@Index('ix_care_review_due_on', ['dueOn', 'childId'], { where: 'due_on is not null' })
@Index('ix_care_review_org_unit', ['orgUnitId', 'heldOn'])
export class CareReviewEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_care_review' })
  id: string;

  @Column({ type: 'uuid' })
  childId: string;

  @Column({ type: 'date', nullable: true })
  dueOn: PlainDate | null;

  @Column({ type: 'date' })
  heldOn: PlainDate;

  /** 1, or 2 and more for further reviews of the child on that day. */
  @Column({ type: 'int', default: 1 })
  sameDayNo: number;

  @Column({ type: 'text' })
  participationCode: ParticipationCode;

  @Column({ type: 'text', nullable: true })
  chairedByChild: 'NONE' | 'PART' | 'ALL' | null;

  @Column({ type: 'date', nullable: true })
  iroSpokeToChildOn: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  consultationSentOn: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  consultationReturnedOn: PlainDate | null;

  @TextColumn(longest.explanation, { nullable: true })
  lateReason: string | null;

  /** The team that the child was with on the day; null where the import could not tell. */
  @Column({ type: 'uuid', nullable: true })
  orgUnitId: string | null;

  @Column({ type: 'uuid', nullable: true })
  importRunId: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_care_review_child' })
  child: Relation<ChildEntity>;

  @ManyToOne(() => OrgUnitEntity)
  @JoinColumn({ name: 'org_unit_id', foreignKeyConstraintName: 'fk_care_review_org_unit' })
  orgUnit: Relation<OrgUnitEntity>;

  @ManyToOne(() => ImportRunEntity)
  @JoinColumn({ name: 'import_run_id', foreignKeyConstraintName: 'fk_care_review_import_run' })
  importRun: Relation<ImportRunEntity>;
}
