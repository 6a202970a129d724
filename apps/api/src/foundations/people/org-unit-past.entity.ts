import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';
import { OrgUnitEntity } from './org-unit.entity.js';

/** What a service or team was called, and where it stood, until it was changed. */
@Entity('org_unit_past')
@Check('ck_org_unit_past_days', 'from_on is null or from_on < until_on')
@Index('ix_org_unit_past_org_unit', ['orgUnitId', 'untilOn'])
export class OrgUnitPastEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_org_unit_past' })
  id: string;

  @Column({ type: 'uuid' })
  orgUnitId: string;

  @TextColumn(longest.name)
  name: string;

  @Column({ type: 'uuid', nullable: true })
  parentId: string | null;

  /** Null: ever since it began. */
  @Column({ type: 'date', nullable: true })
  fromOn: PlainDate | null;

  /** The first day on which it was something else. */
  @Column({ type: 'date' })
  untilOn: PlainDate;

  @ManyToOne(() => OrgUnitEntity)
  @JoinColumn({ name: 'org_unit_id', foreignKeyConstraintName: 'fk_org_unit_past_org_unit' })
  orgUnit: Relation<OrgUnitEntity>;

  @ManyToOne(() => OrgUnitEntity)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'fk_org_unit_past_parent' })
  parent: Relation<OrgUnitEntity>;
}
