import { type LiveEvent, sendLiveEvent } from '../../../platform/live.js';
import type { Workplace } from '../../../platform/work.js';

/** How far the storing of a return is, in rows. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

export type TellProgress = (progress: ImportProgress) => void;

const parts = 20;

/** Passes on only what moves a bar by a twentieth: each message makes every open screen ask who it is. */
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
export function tellScreen({ dataSource }: Workplace, clientId: string): TellProgress {
  return inTwentieths(({ done, total }) => {
    sendLiveEvent(dataSource, { topic: progressTopic(clientId), id: `${done}/${total}` }).catch(() => undefined);
  });
}

/** Null for an event that says nothing of how far it is. */
export function readProgress({ id }: LiveEvent): ImportProgress | null {
  const [, done, total] = /^(\d+)\/(\d+)$/.exec(id) ?? [];
  return done === undefined || total === undefined ? null : { done: Number(done), total: Number(total) };
}
