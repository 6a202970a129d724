import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../platform/text-column.js';

/** Somebody read something, or was refused. Only ever added to. */
@Entity('access_event')
@Check('ck_access_event_outcome', `outcome in ('OK', 'REFUSED')`)
@Index('ix_access_event_at', ['at'])
export class AccessEventEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_access_event' })
  id: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'uuid', nullable: true })
  actorId: string | null;

  @TextColumn(longest.name, { nullable: true })
  actorName: string | null;

  @Column({ type: 'uuid', nullable: true })
  sessionId: string | null;

  @TextColumn(longest.name)
  operation: string;

  @TextColumn(longest.sentence, { nullable: true })
  purpose: string | null;

  @Column({ type: 'text' })
  outcome: string;

  @Column({ type: 'uuid' })
  requestId: string;
}
