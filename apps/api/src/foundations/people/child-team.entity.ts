import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { ChildEntity } from './child.entity.js';
import { OrgUnitEntity } from './org-unit.entity.js';

/** The team that a child is with, between two days. */
@Entity('child_team')
@Index('uq_child_team_open', ['childId'], { unique: true, where: 'ends_on is null' })
@Index('ix_child_team_child', ['childId', 'startsOn'])
@Index('ix_child_team_org_unit', ['orgUnitId', 'childId'])
export class ChildTeamEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_child_team' })
  id: string;

  @Column({ type: 'uuid' })
  childId: string;

  @Column({ type: 'uuid' })
  orgUnitId: string;

  @Column({ type: 'date' })
  startsOn: PlainDate;

  @Column({ type: 'date', nullable: true })
  endsOn: PlainDate | null;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_child_team_child' })
  child: Relation<ChildEntity>;

  @ManyToOne(() => OrgUnitEntity)
  @JoinColumn({ name: 'org_unit_id', foreignKeyConstraintName: 'fk_child_team_org_unit' })
  orgUnit: Relation<OrgUnitEntity>;
}
