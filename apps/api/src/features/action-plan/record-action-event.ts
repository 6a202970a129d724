import { newId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';

export interface NewActionEvent {
  readonly actionId: string;
  readonly kind: 'CREATED' | 'MOVED' | 'EVIDENCE_ADDED' | 'CHANGED';
  readonly fromColumn?: string;
  readonly toColumn?: string;
  readonly note?: string;
}

/** Adds to an action's history, and answers the entry's id. The plan's lock is held, so no number is given twice. */
export async function recordActionEvent(unit: Unit, event: NewActionEvent): Promise<string> {
  const id = newId();
  await unit.query(
    `insert into action_event (id, action_id, seq, kind, from_column, to_column, actor_id, at, detail)
     select $1, $2, coalesce(max(e.seq), 0) + 1, $3, $4, $5, $6, $7, $8 from action_event e where e.action_id = $2`,
    [
      id,
      event.actionId,
      event.kind,
      event.fromColumn ?? null,
      event.toColumn ?? null,
      unit.actor.userId,
      unit.now,
      event.note === undefined ? {} : { note: event.note },
    ],
  );
  return id;
}
