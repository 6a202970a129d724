import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';
import { ActionEntity } from '../../action-plan/action.entity.js';
import { ResponseEntity } from '../decide/response.entity.js';
import { TaskEntity } from './task.entity.js';

/** What a decision makes or joins: a card of the board, or a task. */
@Entity('response_action')
@Check('ck_response_action_one', 'num_nonnulls(action_id, task_id) = 1')
@Unique('uq_response_action_client', ['clientId'])
@Unique('uq_response_action_action', ['responseId', 'actionId'])
@Unique('uq_response_action_task', ['responseId', 'taskId'])
@Index('ix_response_action_action', ['actionId'])
@Index('ix_response_action_task', ['taskId'])
export class ResponseActionEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_response_action' })
  id: string;

  /** Of the form by which it was added later; null where it came with the decision. */
  @Column({ type: 'uuid', nullable: true })
  clientId: string | null;

  @TextColumn(longest.hash, { nullable: true })
  payloadSha256: string | null;

  @Column({ type: 'uuid' })
  responseId: string;

  @Column({ type: 'uuid', nullable: true })
  actionId: string | null;

  @Column({ type: 'uuid', nullable: true })
  taskId: string | null;

  @ManyToOne(() => ResponseEntity)
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'fk_response_action_response' })
  response: Relation<ResponseEntity>;

  @ManyToOne(() => ActionEntity)
  @JoinColumn({ name: 'action_id', foreignKeyConstraintName: 'fk_response_action_action' })
  action: Relation<ActionEntity> | null;

  @ManyToOne(() => TaskEntity)
  @JoinColumn({ name: 'task_id', foreignKeyConstraintName: 'fk_response_action_task' })
  task: Relation<TaskEntity> | null;
}
