import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { UserAccountEntity } from '../../../foundations/people/user-account.entity.js';
import { Stamped } from '../../../platform/stamped.js';
import { TextColumn } from '../../../platform/text-column.js';
import { WorkItemEntity } from './work-item.entity.js';

/** That an item went to another owner, given on by somebody or because it was late, or was ended by hand. Never changed. */
@Entity('work_item_event')
@Check('ck_work_item_event_kind', `kind in ('REASSIGNED', 'ESCALATED', 'REHOMED', 'CLOSED')`)
@Unique('uq_work_item_event_client', ['clientId', 'workItemId'])
@Index('ix_work_item_event_work_item', ['workItemId'])
export class WorkItemEventEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_work_item_event' })
  id: string;

  @Column({ type: 'uuid' })
  workItemId: string;

  @Column({ type: 'text' })
  kind: 'REASSIGNED' | 'ESCALATED' | 'REHOMED' | 'CLOSED';

  @Column({ type: 'uuid', nullable: true })
  fromOwnerId: string | null;

  @Column({ type: 'uuid', nullable: true })
  toOwnerId: string | null;

  @TextColumn(longest.sentence)
  reason: string;

  /** Of the form by which somebody gave it on. */
  @Column({ type: 'uuid', nullable: true })
  clientId: string | null;

  @TextColumn(longest.hash, { nullable: true })
  payloadSha256: string | null;

  @ManyToOne(() => WorkItemEntity)
  @JoinColumn({ name: 'work_item_id', foreignKeyConstraintName: 'fk_work_item_event_work_item' })
  item: Relation<WorkItemEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'from_owner_id', foreignKeyConstraintName: 'fk_work_item_event_from_owner' })
  fromOwner: Relation<UserAccountEntity>;

  @ManyToOne(() => UserAccountEntity)
  @JoinColumn({ name: 'to_owner_id', foreignKeyConstraintName: 'fk_work_item_event_to_owner' })
  toOwner: Relation<UserAccountEntity>;
}
