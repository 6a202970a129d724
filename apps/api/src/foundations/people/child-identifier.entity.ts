import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { ChildEntity } from './child.entity.js';
import { TextColumn } from '../../platform/text-column.js';

/** What another system calls this child. Imports match on it, never on names. */
@Entity('child_identifier')
@Unique('uq_child_identifier', ['system', 'value'])
@Index('ix_child_identifier_child', ['childId'])
export class ChildIdentifierEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_child_identifier' })
  id: string;

  @Column({ type: 'uuid' })
  childId: string;

  @TextColumn(longest.code)
  system: string;

  @TextColumn(longest.identifier)
  value: string;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_child_identifier_child' })
  child: Relation<ChildEntity>;
}
