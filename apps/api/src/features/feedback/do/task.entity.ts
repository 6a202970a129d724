import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';

/** What one person does by a day about what was said. Whether it is done, its last event says. */
@Entity('task')
@Index('ix_task_owner', ['ownerId', 'dueOn'])
export class TaskEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_task' })
  id: string;

  @TextColumn(longest.title)
  title: string;

  @Column({ type: 'uuid' })
  ownerId: string;

  @Column({ type: 'date' })
  dueOn: PlainDate;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'fk_task_owner' })
  owner: Relation<UserAccountEntity>;
}
