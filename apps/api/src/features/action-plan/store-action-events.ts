import { newId } from '../../platform/ids.js';
import type { NewRow } from '../../platform/entity-store.js';
import type { Unit } from '../../platform/unit.js';
import { ActionEventEntity } from './action-event.entity.js';

/** All of an event but who was it, and when: that is whoever acts, now. Most say nothing of what changed. */
export type NewActionEvent = Omit<NewRow<ActionEventEntity>, 'id' | 'actorId' | 'at' | 'createdBy' | 'whatChanged'> & {
  readonly whatChanged?: string;
};

/** Adds to the histories of actions, and answers the entries' ids. The plan's lock is held, so no `seq` is given twice. */
export function recordActionEvents(unit: Unit, events: readonly NewActionEvent[]): readonly string[] {
  const { userId } = unit.actor;
  const rows = events.map(({ whatChanged = null, ...event }) => ({
    ...event,
    whatChanged,
    id: newId(),
    actorId: userId,
    at: unit.now,
    createdBy: userId,
  }));
  unit.db.insert(ActionEventEntity, rows);
  return rows.map(({ id }) => id);
}
