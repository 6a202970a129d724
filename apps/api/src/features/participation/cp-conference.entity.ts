import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ConferenceKind } from '@heard/domain/participation/conference-due-dates';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ChildEntity } from '../../foundations/people/child.entity.js';
import { OrgUnitEntity } from '../../foundations/people/org-unit.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';

/** A child protection conference that was held. */
@Entity('cp_conference')
@Check('ck_cp_conference_kind', `kind in ('ICPC', 'RCPC', 'TRANSFER_IN')`)
@Index('ix_cp_conference_child', ['childId', 'heldOn'])
@Index('ix_cp_conference_held_on', ['heldOn'])
export class CpConferenceEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_cp_conference' })
  id: string;

  @Column({ type: 'uuid' })
  childId: string;

  @Column({ type: 'text' })
  kind: ConferenceKind;

  @Column({ type: 'date', nullable: true })
  targetOn: PlainDate | null;

  @Column({ type: 'date' })
  heldOn: PlainDate;

  @Column({ type: 'boolean', default: true })
  quorate: boolean;

  @TextColumn(longest.explanation, { nullable: true })
  lateReason: string | null;

  @Column({ type: 'boolean', nullable: true })
  childAttended: boolean | null;

  @Column({ type: 'boolean', nullable: true })
  childGaveViews: boolean | null;

  @Column({ type: 'uuid', nullable: true })
  orgUnitId: string | null;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_cp_conference_child' })
  child: Relation<ChildEntity>;

  @ManyToOne(() => OrgUnitEntity)
  @JoinColumn({ name: 'org_unit_id', foreignKeyConstraintName: 'fk_cp_conference_org_unit' })
  orgUnit: Relation<OrgUnitEntity>;
}
