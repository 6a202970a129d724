import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { ChildEntity } from './child.entity.js';
import { PersonEntity } from './person.entity.js';

/** Who an adult is to a child, between two days. */
@Entity('child_relationship')
@Check(
  'ck_child_relationship_kind',
  `kind in ('ALLOCATED_WORKER', 'REVIEWING_OFFICER', 'ADVOCATE', 'INDEPENDENT_VISITOR', 'PERSONAL_ADVISER', 'CHILDRENS_RIGHTS_WORKER', 'FOSTER_CARER', 'PARENT', 'PARTNER_WORKER')`,
)
@Index('uq_child_relationship_worker', ['childId'], {
  unique: true,
  where: `kind = 'ALLOCATED_WORKER' and ends_on is null`,
})
@Index('ix_child_relationship_person', ['personId', 'childId'])
@Index('ix_child_relationship_child', ['childId', 'kind'])
export class ChildRelationshipEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_child_relationship' })
  id: string;

  @Column({ type: 'uuid' })
  childId: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'boolean', default: false })
  parentalResponsibility: boolean;

  @Column({ type: 'date' })
  startsOn: PlainDate;

  @Column({ type: 'date', nullable: true })
  endsOn: PlainDate | null;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_child_relationship_child' })
  child: Relation<ChildEntity>;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_child_relationship_person' })
  person: Relation<PersonEntity>;
}
