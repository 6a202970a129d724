import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ChildEntity } from '../people/child.entity.js';
import { UserAccountEntity } from '../people/user-account.entity.js';

const key = 'pk_child_read';

/** When somebody who is shown what came in last opened a child's record. Written with the audit log, and by nothing else. */
@Entity('child_read')
@Index('ix_child_read_child', ['childId'])
export class ChildReadEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: key })
  userId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: key })
  childId: string;

  @Column({ type: 'timestamptz' })
  readAt: Date;

  @ManyToOne(() => UserAccountEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_child_read_user' })
  user: Relation<UserAccountEntity>;

  @ManyToOne(() => ChildEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_child_read_child' })
  child: Relation<ChildEntity>;
}
