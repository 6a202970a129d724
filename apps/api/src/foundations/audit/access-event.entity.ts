import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { TextColumn } from '../../platform/text-column.js';
import { LineNumberColumn } from '../../platform/line-number-column.js';

/** Somebody read something, or was refused. Only ever added to. */
@Entity('access_event')
@Check('ck_access_event_outcome', `outcome in ('OK', 'REFUSED')`)
@Check('ck_access_event_record_ids_length', `cardinality(record_ids) <= 1000`)
@Unique('uq_access_event_line', ['lineNumber'])
@Index('ix_access_event_at', ['at'])
@Index('ix_access_event_actor', ['actorId', 'id'])
@Index('ix_access_event_operation', ['operation', 'id'])
@Index('ix_access_event_refused', ['id'], { where: `outcome = 'REFUSED'` })
@Index('ix_access_event_case_child', ['actorId', 'at'], { where: `operation = 'caseChild'` })
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

  /** What somebody searched for, as it was typed. */
  @TextColumn(longest.name, { nullable: true })
  searched: string | null;

  @TextColumn(longest.name, { nullable: true })
  detail: string | null;

  @Column({ type: 'text' })
  outcome: string;

  /** Records that are no children; of a refusal whatever was asked for, there or not. */
  @Column({ type: 'uuid', array: true, default: [] })
  recordIds: string[];

  @Column({ type: 'uuid' })
  requestId: string;

  /** Given by the database, in the order in which lines are sealed. */
  @LineNumberColumn()
  lineNumber: number;
}
