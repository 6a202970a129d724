import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ChildEntity } from '../people/child.entity.js';
import { AccessEventEntity } from './access-event.entity.js';

const key = 'pk_access_event_child';

/** A child whose record an access event touched, and how far. */
@Entity('access_event_child')
@Check('ck_access_event_child_depth', `depth in ('LISTED', 'OPENED', 'EXPORTED')`)
@Index('ix_access_event_child_child', ['childId', 'eventId'])
@Index('ix_access_event_child_opened', ['childId', 'eventId'], { where: `depth <> 'LISTED'` })
export class AccessEventChildEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: key })
  eventId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: key })
  childId: string;

  @Column({ type: 'text' })
  depth: string;

  @ManyToOne(() => AccessEventEntity)
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_access_event_child_event' })
  event: Relation<AccessEventEntity>;

  @ManyToOne(() => ChildEntity)
  @JoinColumn({ name: 'child_id', foreignKeyConstraintName: 'fk_access_event_child_child' })
  child: Relation<ChildEntity>;
}
