import { type LiveEvent, sendLiveEvent } from '../../../platform/live.js';
import type { Actor, Unit } from '../../../platform/unit.js';
import type { Workplace } from '../../../platform/work.js';

/** How far the storing of a return is, in rows. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

export type TellProgress = (progress: ImportProgress) => void;

const parts = 20;

/** Passes on only what moves a bar by a twentieth: with each message it is asked who listens. */
export function inTwentieths(tell: TellProgress): TellProgress {
  let last = 0;
  return ({ done, total }) => {
    const part = Math.floor((done * parts) / total);
    if (part === last) return;
    last = part;
    tell({ done, total });
  };
}

export function progressTopic(clientId: string): string {
  return `import ${clientId}`;
}

/**
 * Tells the screen that started an import how far it is: counts, and nothing of a child. Sent beside the import's own
 * transaction, in which it would wait for the end, and not waited for: a screen that hears nothing only shows less.
 */
export function tellScreen(
  { dataSource }: Workplace,
  clientId: string,
  { userId }: Pick<Actor, 'userId'>,
): TellProgress {
  return inTwentieths(({ done, total }) => {
    const event = { topic: progressTopic(clientId), id: `${done}/${total}`, about: userId };
    sendLiveEvent(dataSource, event).catch(() => undefined);
  });
}

/** An import's id is chosen by its screen, so it is no secret: only who started the import hears how far it is. */
export async function ownProgress({ actor }: Unit, events: readonly LiveEvent[]): Promise<readonly LiveEvent[]> {
  return events.filter(({ about }) => about === actor.userId);
}

/** Null for an event that says nothing of how far it is. */
export function readProgress({ id }: LiveEvent): ImportProgress | null {
  const [, done, total] = /^(\d+)\/(\d+)$/.exec(id) ?? [];
  return done === undefined || total === undefined ? null : { done: Number(done), total: Number(total) };
}
