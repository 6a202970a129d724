import { BoardColumnKey } from './board-columns.js';

/** What an action needs before anybody can say that it was achieved, in order. */
export const AchievementStep = {
  LEAD: 'LEAD',
  MEASURE: 'MEASURE',
  EVIDENCE: 'EVIDENCE',
  CHANGE: 'CHANGE',
  ACHIEVED: 'ACHIEVED',
} as const;
export type AchievementStep = keyof typeof AchievementStep;

export interface AchievementStand {
  readonly columnKey: string;
  readonly leads: readonly unknown[];
  readonly measure: string | null;
  /** Null where the reader is not shown evidence: as if there were none. */
  readonly evidenceCount: number | null;
  readonly tellsWhatChanged: boolean | null;
}

export interface StepTaken {
  readonly step: AchievementStep;
  readonly done: boolean;
  readonly words: string;
}

const words: Readonly<Record<AchievementStep, readonly [done: string, missing: string]>> = {
  LEAD: ['Somebody leads it', 'Nobody leads it yet'],
  MEASURE: ['It says what will show that it worked', 'It does not say what will show that it worked'],
  EVIDENCE: ['There is evidence that it was done', 'There is no evidence yet'],
  CHANGE: ['It is said what changed for children', 'Nothing says yet what changed for children'],
  ACHIEVED: ['It is achieved', 'It has not been moved to Achieved'],
};

/** The way from an intention to a change for children: what is there, and where it breaks. */
export function stepsToAchieved(stand: AchievementStand): readonly StepTaken[] {
  const done: Readonly<Record<AchievementStep, boolean>> = {
    LEAD: stand.leads.length > 0,
    MEASURE: (stand.measure ?? '').trim() !== '',
    EVIDENCE: (stand.evidenceCount ?? 0) > 0,
    CHANGE: stand.tellsWhatChanged === true,
    ACHIEVED: stand.columnKey === BoardColumnKey.ACHIEVED,
  };
  return Object.values(AchievementStep).map((step) => ({
    step,
    done: done[step],
    words: words[step][done[step] ? 0 : 1],
  }));
}

/** What whoever carries the action does next; null once it is achieved. */
export function nextStep(stand: AchievementStand): 'EVIDENCE' | 'CHANGE' | 'ACHIEVED' | null {
  if ((stand.evidenceCount ?? 0) === 0) return 'EVIDENCE';
  if (stand.tellsWhatChanged !== true) return 'CHANGE';
  return stand.columnKey === BoardColumnKey.ACHIEVED ? null : 'ACHIEVED';
}
