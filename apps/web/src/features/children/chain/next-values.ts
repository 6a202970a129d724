import type { PromisedAction } from '@heard/domain/feedback/promised-action';
import type { Unchecked } from '@heard/domain/validation/every-field';

/** What happens next, as the form asks it. */
export type Next = 'NOTHING' | 'TASK' | 'NEW_CARD' | 'CARD' | 'LATER';

/** What is asked of a task and of a new card alike is asked in the same boxes: whoever chooses anew keeps it. */
export interface NextValues {
  next: string | null;
  title: string;
  who: string;
  dueOn: string;
  objectiveId: string;
  actionId: string;
}

export const nothingNext: NextValues = { next: null, title: '', who: '', dueOn: '', objectiveId: '', actionId: '' };

const nothing = { actionId: null, newAction: null, task: null };

/** What belongs to what was chosen: what is not on screen is not sent. */
export function promisedOf({ next, title, who, dueOn, objectiveId, actionId }: NextValues): Unchecked<PromisedAction> {
  if (next === 'TASK') return { ...nothing, task: { title, ownerId: who, dueOn } };
  if (next === 'NEW_CARD') return { ...nothing, newAction: { title, objectiveId, leadId: who, dueOn } };
  return next === 'CARD' ? { ...nothing, actionId } : nothing;
}

const places: ReadonlyMap<string, keyof NextValues> = new Map([
  ['actionPromised', 'next'],
  ['actionId', 'actionId'],
  ['task.title', 'title'],
  ['task.ownerId', 'who'],
  ['task.dueOn', 'dueOn'],
  ['newAction.title', 'title'],
  ['newAction.objectiveId', 'objectiveId'],
  ['newAction.leadId', 'who'],
  ['newAction.dueOn', 'dueOn'],
]);

/** Where the form shows what the rule says of what is promised; null: it is about something else. */
export function placeOfNext(path: string): keyof NextValues | null {
  return places.get(path) ?? null;
}

export function hasNext({ next, title, who, dueOn, actionId }: NextValues): boolean {
  return next !== null || [title, who, dueOn, actionId].some((text) => text.trim() !== '');
}
