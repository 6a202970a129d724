import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TextColumn } from '../../platform/text-column.js';
import { OrgUnitEntity } from './org-unit.entity.js';
import { UserAccountEntity } from './user-account.entity.js';

/** A role that somebody asked for, and that counts once a second person has said yes: then it is a `role_grant` of the same id. */
@Entity('access_request')
@Check(
  'ck_access_request_role',
  `role in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'COMPLAINTS_MANAGER', 'QUALITY_ASSURANCE', 'CHILDRENS_RIGHTS', 'LEADERSHIP', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR')`,
)
@Check('ck_access_request_outcome', `outcome in ('APPROVED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')`)
@Check('ck_access_request_decided', '(outcome is null) = (decided_at is null)')
@Check(
  'ck_access_request_second_person',
  `outcome not in ('APPROVED', 'REFUSED') or decided_by not in (created_by, user_id)`,
)
@Index('uq_access_request_open', ['userId'], { unique: true, where: 'outcome is null' })
@Index('ix_access_request_user', ['userId', 'createdAt'])
export class AccessRequestEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_access_request' })
  id: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'uuid' })
  createdBy: string;

  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'text' })
  role: string;

  @Column({ type: 'uuid', nullable: true })
  orgUnitId: string | null;

  @Column({ type: 'date' })
  startsOn: PlainDate;

  @Column({ type: 'date', nullable: true })
  endsOn: PlainDate | null;

  @TextColumn(longest.sentence)
  why: string;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  /** Null: it waits, unless its time has run out. */
  @Column({ type: 'text', nullable: true })
  outcome: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  decidedBy: string | null;

  @TextColumn(longest.sentence, { nullable: true })
  decidedWhy: string | null;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'fk_access_request_created_by' })
  asker: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_access_request_user' })
  user: Relation<UserAccountEntity>;

  @ManyToOne(() => OrgUnitEntity)
  @JoinColumn({ name: 'org_unit_id', foreignKeyConstraintName: 'fk_access_request_org_unit' })
  orgUnit: Relation<OrgUnitEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'fk_access_request_decided_by' })
  decider: Relation<UserAccountEntity>;
}
