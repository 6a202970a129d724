import { type ChainCounts, countChain, type CountedStatements } from '@heard/domain/participation/chain-counts';
import { type ChainWait, chainWaits, type CountedDays, waitOf } from '@heard/domain/participation/chain-waits';
import type { ChainRow } from './chain-row.shape.js';
import type { ShownChainCounts, ShownWait } from './chain-figures.shape.js';

function toStatements(row: ChainRow): CountedStatements[] {
  const { what, state, isToDo, isUnderWay, isShown, isTold, isDue, isInTime, isDecided, statements } = row;
  if (what !== 'COUNT' || state === null) return [];
  return [
    {
      state,
      isDecided: isDecided === true,
      isToDo: isToDo === true,
      isUnderWay: isUnderWay === true,
      isShown: isShown === true,
      isTold: isTold === true,
      isDue: isDue === true,
      isInTime: isInTime === true,
      statements,
    },
  ];
}

export function countsOf(rows: readonly ChainRow[]): ChainCounts {
  return countChain(rows.flatMap(toStatements));
}

/** The days of one wait, as they were counted. */
export function daysOf(rows: readonly ChainRow[], wait: ChainWait): readonly CountedDays[] {
  const found = new Map<number | null, number>();
  for (const { what, days, statements } of rows) {
    if (what === wait) found.set(days, (found.get(days) ?? 0) + statements);
  }
  return [...found].map(([days, statements]) => ({ days, statements }));
}

export function exactWaits(rows: readonly ChainRow[]): readonly ShownWait[] {
  return chainWaits.map((wait) => ({ wait, ...waitOf(daysOf(rows, wait)), isSlowestShown: true }));
}

export function exactCounts(rows: readonly ChainRow[]): ShownChainCounts {
  return { ...countsOf(rows), suppressed: false };
}
