import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { TaskEventKind } from '@heard/domain/feedback/task-draft';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';
import { TaskEntity } from './task.entity.js';

/** That a task was done, with what was done, or is to be done again, and why. Only ever added to. */
@Entity('task_event')
@Check('ck_task_event_kind', `kind in ('DONE', 'REOPENED')`)
@Check('ck_task_event_turn', `(kind = 'DONE') = (seq % 2 = 1)`)
@Unique('uq_task_event_client', ['clientId'])
@Unique('uq_task_event_seq', ['taskId', 'seq'])
export class TaskEventEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_task_event' })
  id: string;

  @Column({ type: 'uuid' })
  clientId: string;

  @TextColumn(longest.hash)
  payloadSha256: string;

  @Column({ type: 'uuid' })
  taskId: string;

  /** From 1: a task begins open, so it is done at every odd one. */
  @Column({ type: 'int' })
  seq: number;

  @Column({ type: 'text' })
  kind: TaskEventKind;

  @Column({ type: 'date' })
  happenedOn: PlainDate;

  /** What was done, or why it is not. */
  @TextColumn(longest.explanation)
  words: string;

  @Column({ type: 'uuid' })
  actedBy: string;

  @ManyToOne(() => TaskEntity)
  @JoinColumn({ name: 'task_id', foreignKeyConstraintName: 'fk_task_event_task' })
  task: Relation<TaskEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'acted_by', foreignKeyConstraintName: 'fk_task_event_acted_by' })
  actor: Relation<UserAccountEntity>;
}
