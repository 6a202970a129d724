import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import type { ExtensionReason, Finding } from '@heard/domain/complaints/representation-codes';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../foundations/people/user-account.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { RepresentationEntity } from './representation.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/**
 * One stage of a complaint. Both dates are kept, the standard and the agreed one; whether it is in time is derived.
 * `…On` is the day on which something happened, `…At` the moment at which it was written down.
 */
@Entity('complaint_stage')
@Unique('uq_complaint_stage', ['representationId', 'stage'])
@Check('ck_complaint_stage_stage', `stage in ('STAGE_1', 'STAGE_2', 'STAGE_3')`)
@Check('ck_complaint_stage_extension_reason', `extension_reason in ('COMPLEX', 'ADVOCATE_NEEDED')`)
@Check('ck_complaint_stage_finding', `finding in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING')`)
@Check('ck_complaint_stage_due', 'standard_due_on >= started_on and agreed_due_on > standard_due_on')
@Check(
  'ck_complaint_stage_extension',
  'num_nonnulls(agreed_due_on, extension_reason, extended_on, extended_by, extended_at) in (0, 5)',
)
@Check(
  'ck_complaint_stage_answer',
  'num_nonnulls(responded_on, finding, response_summary, responded_by, responded_at) in (0, 5) and responded_on >= started_on',
)
@Check('ck_complaint_stage_calendar_version', 'calendar_version >= 0')
@Index('ix_complaint_stage_calendar', ['startedOn'], { where: 'calendar_version > 0' })
@Index('ix_complaint_stage_open', ['standardDueOn'], { where: 'responded_on is null' })
export class ComplaintStageEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_complaint_stage' })
  id: string;

  @Column({ type: 'uuid' })
  representationId: string;

  @Column({ type: 'text' })
  stage: ComplaintStage;

  @Column({ type: 'date' })
  startedOn: PlainDate;

  @Column({ type: 'date' })
  standardDueOn: PlainDate;

  /** The number of the council's calendar with which its days were counted. */
  @Column({ type: 'int', default: 0 })
  calendarVersion: number;

  @Column({ type: 'date', nullable: true })
  agreedDueOn: PlainDate | null;

  @Column({ type: 'text', nullable: true })
  extensionReason: ExtensionReason | null;

  @TextColumn(longest.explanation, { nullable: true })
  extensionNote: string | null;

  @Column({ type: 'date', nullable: true })
  extendedOn: PlainDate | null;

  @Column({ type: 'uuid', nullable: true })
  extendedBy: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  extendedAt: Date | null;

  @Column({ type: 'date', nullable: true })
  respondedOn: PlainDate | null;

  @Column({ type: 'text', nullable: true })
  finding: Finding | null;

  @TextColumn(longest.account, { nullable: true })
  responseSummary: string | null;

  @Column({ type: 'uuid', nullable: true })
  respondedBy: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  respondedAt: Date | null;

  @ManyToOne(() => RepresentationEntity)
  @JoinColumn({ name: 'representation_id', foreignKeyConstraintName: 'fk_complaint_stage_representation' })
  representation: Relation<RepresentationEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'extended_by', foreignKeyConstraintName: 'fk_complaint_stage_extended_by' })
  extender: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'responded_by', foreignKeyConstraintName: 'fk_complaint_stage_responded_by' })
  responder: Relation<UserAccountEntity>;
}
