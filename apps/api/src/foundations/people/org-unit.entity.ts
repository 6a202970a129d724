import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';

/** The council, a service of it, a team of a service, or an organisation outside it. */
@Entity('org_unit')
@Check('ck_org_unit_kind', `kind in ('COUNCIL', 'SERVICE', 'TEAM', 'PARTNER')`)
@Index('ix_org_unit_parent', ['parentId'])
export class OrgUnitEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_org_unit' })
  id: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'uuid', nullable: true })
  parentId: string | null;

  @TextColumn(longest.name)
  name: string;

  @Column({ type: 'date', nullable: true })
  startsOn: PlainDate | null;

  @Column({ type: 'date', nullable: true })
  endsOn: PlainDate | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  /** Since when it has this name and this place; null: ever since it began. What it was before is its past. */
  @Column({ type: 'date', nullable: true })
  changedOn: PlainDate | null;

  @ManyToOne(() => OrgUnitEntity)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'fk_org_unit_parent' })
  parent: Relation<OrgUnitEntity>;
}
