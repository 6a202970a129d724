import type { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import { longest } from '@heard/domain/validation/text-lengths';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Stamped } from '../../platform/stamped.js';
import { ActionEntity } from './action.entity.js';
import { SizeCheck, TextColumn } from '../../platform/text-column.js';

export const ActionEventKind = {
  CREATED: 'CREATED',
  MOVED: 'MOVED',
  EVIDENCE_ADDED: 'EVIDENCE_ADDED',
  CHANGED: 'CHANGED',
  CHANGE_SAID: 'CHANGE_SAID',
} as const;
export type ActionEventKind = keyof typeof ActionEventKind;

/** What is said of an event beside its kind. */
export interface ActionEventDetail extends Readonly<Record<string, unknown>> {
  /** What a blocked action waits for. */
  readonly note?: string;
}

/** Something that happened to an action, in order. Only ever added to. */
@Entity('action_event')
@Unique('uq_action_event_seq', ['actionId', 'seq'])
@Check('ck_action_event_kind', `kind in ('CREATED', 'MOVED', 'EVIDENCE_ADDED', 'CHANGED', 'CHANGE_SAID')`)
export class ActionEventEntity extends Stamped {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_action_event' })
  id: string;

  @Column({ type: 'uuid' })
  actionId: string;

  @Column({ type: 'int' })
  seq: number;

  @Column({ type: 'text' })
  kind: ActionEventKind;

  @TextColumn(longest.code, { nullable: true })
  fromColumn: BoardColumnKey | null;

  @TextColumn(longest.code, { nullable: true })
  toColumn: BoardColumnKey | null;

  @Column({ type: 'jsonb', default: {} })
  @SizeCheck(longest.explanation)
  detail: ActionEventDetail;

  /** What changed for children, said apart from any evidence. */
  @TextColumn(longest.explanation, { nullable: true })
  whatChanged: string | null;

  @Column({ type: 'uuid', nullable: true })
  actorId: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;

  @ManyToOne(() => ActionEntity)
  @JoinColumn({ name: 'action_id', foreignKeyConstraintName: 'fk_action_event_action' })
  action: Relation<ActionEntity>;
}
