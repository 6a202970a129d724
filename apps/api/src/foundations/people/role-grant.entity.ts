import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { OrgUnitEntity } from './org-unit.entity.js';
import { UserAccountEntity } from './user-account.entity.js';

/** A role that somebody holds, in a team or service, between two days. */
@Entity('role_grant')
@Check(
  'ck_role_grant_role',
  `role in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'COMPLAINTS_MANAGER', 'QUALITY_ASSURANCE', 'CHILDRENS_RIGHTS', 'LEADERSHIP', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR')`,
)
@Index('uq_role_grant_open', ['userId'], { unique: true, where: 'ends_on is null' })
@Index('ix_role_grant_approver', ['userId'], { where: `role in ('ADMINISTRATOR', 'LEADERSHIP')` })
@Index('ix_role_grant_ended', ['endsOn', 'userId'], { where: 'ends_on is not null' })
@Index('ix_role_grant_user', ['userId', 'startsOn'])
@Index('ix_role_grant_org_unit', ['orgUnitId', 'role'])
export class RoleGrantEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_role_grant' })
  id: string;

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

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_role_grant_user' })
  user: Relation<UserAccountEntity>;

  @ManyToOne(() => OrgUnitEntity)
  @JoinColumn({ name: 'org_unit_id', foreignKeyConstraintName: 'fk_role_grant_org_unit' })
  orgUnit: Relation<OrgUnitEntity>;
}
