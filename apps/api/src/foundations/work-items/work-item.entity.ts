import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { ChildEntity } from '../people/child.entity.js';
import { OrgUnitEntity } from '../people/org-unit.entity.js';
import { UserAccountEntity } from '../people/user-account.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/** Something that waits for a person: who owns it and by when. */
@Entity('work_item')
@Index('uq_work_item_open', ['kind', 'subjectId'], { unique: true, where: 'closed_at is null' })
@Index('ix_work_item_owner', ['ownerId', 'dueOn', 'id'])
@Index('ix_work_item_open_child', ['childId', 'dueOn'], { where: 'closed_at is null' })
@Index('ix_work_item_child', ['childId'])
export class WorkItemEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_work_item' })
  id: string;

  @TextColumn(longest.code)
  kind: string;

  @Column({ type: 'uuid' })
  subjectId: string;

  @Column({ type: 'uuid', nullable: true })
  childId: string | null;

  @Column({ type: 'uuid', nullable: true })
  ownerId: string | null;

  @Column({ type: 'uuid', nullable: true })
  orgUnitId: string | null;

  @Column({ type: 'date', nullable: true })
  dueOn: PlainDate | null;

  @Column({ type: 'int', default: 0 })
  level: number;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @TextColumn(longest.sentence, { nullable: true })
  closedReason: string | null;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_work_item_child' })
  child: Relation<ChildEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'fk_work_item_owner' })
  owner: Relation<UserAccountEntity>;

  @ManyToOne(() => OrgUnitEntity)
  @JoinColumn({ name: 'org_unit_id', foreignKeyConstraintName: 'fk_work_item_org_unit' })
  orgUnit: Relation<OrgUnitEntity>;
}
