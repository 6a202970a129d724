import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ChildEntity } from '../../foundations/people/child.entity.js';
import { UserAccountEntity } from '../../foundations/people/user-account.entity.js';
import { Stamped } from '../../platform/stamped.js';
import { TextColumn } from '../../platform/text-column.js';

/** A child of the same name and day of birth as one here, under another number: the same or another, as a person says. */
@Entity('child_double')
@Unique('uq_child_double', ['caseId', 'childId'])
@Check('ck_child_double_verdict', `verdict in ('SAME', 'OTHER')`)
@Check('ck_child_double_decided', '(verdict is null) = (decided_at is null)')
@Index('ix_child_double_child', ['childId'])
@Index('ix_child_double_waiting', ['createdAt', 'id'], { where: 'verdict is null' })
export class ChildDoubleEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_child_double' })
  id: string;

  /** The number that the case system has. */
  @TextColumn(longest.identifier)
  caseId: string;

  /** As the case system writes it. */
  @TextColumn(longest.name)
  name: string;

  @Column({ type: 'uuid' })
  childId: string;

  @Column({ type: 'text', nullable: true })
  verdict: 'SAME' | 'OTHER' | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  decidedBy: string | null;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_child_double_child' })
  child: Relation<ChildEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'fk_child_double_decided_by' })
  decidedByUser: Relation<UserAccountEntity>;
}
