import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { ChildEntity } from '../people/child.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/** A case that gives a role the child's name, and no more of the record. */
@Entity('child_case')
@Unique('uq_child_case', ['childId', 'role', 'because', 'subjectId'])
@Index('ix_child_case_subject', ['subjectId'])
export class ChildCaseEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_child_case' })
  id: string;

  @Column({ type: 'uuid' })
  childId: string;

  @TextColumn(longest.code)
  role: string;

  @TextColumn(longest.name)
  because: string;

  @Column({ type: 'uuid' })
  subjectId: string;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_child_case_child' })
  child: Relation<ChildEntity>;
}
