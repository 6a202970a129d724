import { amountOf } from '../words/amount-of.js';

/** Which of the two logs: who read and did what, or which rows were changed. */
export type SealedLog = 'ACCESS' | 'CHANGE';

/** A range of lines as it was sealed. */
export interface StoredSeal {
  readonly number: number;
  readonly log: SealedLog;
  readonly afterLine: number;
  readonly toLine: number;
  readonly lines: number;
  readonly previousRoot: string;
  readonly root: string;
}

/** What is found today where it was sealed. */
export interface FoundLines {
  readonly lines: number;
  /** Whether they are, taken together, the same. */
  readonly isSame: boolean;
  /** Whether the seal’s own checksum is that of what it says. */
  readonly rootHolds: boolean;
}

/** How far the chain was followed: the seal before this one, and up to which line each log was sealed. */
export interface ChainSoFar {
  readonly number: number;
  readonly root: string;
  /** Null: seals before are gone, and with them what was said of this log. */
  readonly toLine: Readonly<Record<SealedLog, number | null>>;
}

export const beforeAllSeals: ChainSoFar = { number: 0, root: '', toLine: { ACCESS: 0, CHANGE: 0 } };

export type SealBreak =
  | { readonly kind: 'SEALS_MISSING'; readonly count: number }
  | { readonly kind: 'SEAL_CHANGED' }
  | { readonly kind: 'DOES_NOT_FOLLOW' }
  | { readonly kind: 'LINES_MISSING'; readonly count: number }
  | { readonly kind: 'LINES_ADDED'; readonly count: number }
  | { readonly kind: 'LINES_CHANGED' };

function breaksOfLines(seal: StoredSeal, found: FoundLines): readonly SealBreak[] {
  const gone = seal.lines - found.lines;
  if (gone > 0) return [{ kind: 'LINES_MISSING', count: gone }];
  if (gone < 0) return [{ kind: 'LINES_ADDED', count: -gone }];
  return found.isSame ? [] : [{ kind: 'LINES_CHANGED' }];
}

/** What is wrong with a seal, where it stands in the chain. After a missing one nothing is said twice. */
export function breaksOfSeal(so: ChainSoFar, seal: StoredSeal, found: FoundLines): readonly SealBreak[] {
  const missing = seal.number - so.number - 1;
  const toLine = so.toLine[seal.log];
  const follows = seal.previousRoot === so.root && (toLine === null || seal.afterLine === toLine);
  const link: readonly SealBreak[] =
    missing > 0 ? [{ kind: 'SEALS_MISSING', count: missing }] : follows ? [] : [{ kind: 'DOES_NOT_FOLLOW' }];
  const own: readonly SealBreak[] = found.rootHolds ? [] : [{ kind: 'SEAL_CHANGED' }];
  return [...link, ...own, ...breaksOfLines(seal, found)];
}

export function chainAfter(so: ChainSoFar, { number, root, log, toLine }: StoredSeal): ChainSoFar {
  const others = number === so.number + 1 ? so.toLine : { ACCESS: null, CHANGE: null };
  return { number, root, toLine: { ...others, [log]: toLine } };
}

const logs: Readonly<Record<SealedLog, string>> = {
  ACCESS: 'the access log',
  CHANGE: 'the log of changes',
};

function breakInWords(broken: SealBreak, log: SealedLog): string {
  if ('count' in broken) return countedInWords(broken, log);
  return {
    SEAL_CHANGED: 'the seal itself was changed',
    DOES_NOT_FOLLOW: 'it does not follow the seal before it, so that one of the two was changed',
    LINES_CHANGED: `there are as many lines of ${logs[log]} as were sealed, but not the same ones: at least one was changed`,
  }[broken.kind];
}

function countedInWords({ kind, count }: Extract<SealBreak, { readonly count: number }>, log: SealedLog): string {
  const [is, was] = count === 1 ? ['is', 'was'] : ['are', 'were'];
  const lines = `${amountOf(count, 'line', 'lines')} of ${logs[log]}`;
  return {
    SEALS_MISSING: `${amountOf(count, 'seal', 'seals')} before it ${is} gone`,
    LINES_MISSING: `${lines} ${is} missing`,
    LINES_ADDED: `${lines} ${was} put in afterwards`,
  }[kind];
}

/** A broken seal in a sentence; `since` and `until`: when its lines were written, in words, as far as the seals tell. */
export function sealInWords(
  seal: Pick<StoredSeal, 'number' | 'log' | 'afterLine' | 'toLine'>,
  breaks: readonly SealBreak[],
  { since, until }: { readonly since: string | null; readonly until: string },
): string {
  const when = since === null ? `sealed on ${until}` : `written after ${since}, sealed on ${until}`;
  const what = breaks.map((one) => breakInWords(one, seal.log)).join('; ');
  return `Seal ${seal.number} (lines ${seal.afterLine + 1} to ${seal.toLine} of ${logs[seal.log]}, ${when}): ${what}.`;
}
