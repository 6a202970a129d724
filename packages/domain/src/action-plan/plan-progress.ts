import { BoardColumnKey, boardColumnKeys, isBoardColumnKey } from './board-columns.js';
import type { DueStatus } from './timescale.js';

export interface PlanObjective {
  readonly id: string;
  readonly no: number;
  readonly theme: string;
  readonly title: string;
}

/** What the roll-up needs of a card. */
export interface ProgressCard {
  readonly columnKey: string;
  readonly dueStatus: DueStatus;
  /** Null where the reader is not shown evidence. */
  readonly evidenceCount: number | null;
  readonly objective: PlanObjective;
}

export interface Progress {
  readonly actions: number;
  readonly achieved: number;
  readonly overdue: number;
  /** Null where the reader is not shown evidence. */
  readonly withoutEvidence: number | null;
  readonly byColumn: Readonly<Record<BoardColumnKey, number>>;
}

export interface ObjectiveProgress extends Progress {
  readonly objective: PlanObjective;
}

export interface PlanProgress extends Progress {
  /** In the plan's order. */
  readonly objectives: readonly ObjectiveProgress[];
}

export function isOverdue(card: Pick<ProgressCard, 'columnKey' | 'dueStatus'>): boolean {
  return card.dueStatus === 'OVERDUE' && card.columnKey !== BoardColumnKey.ACHIEVED;
}

export function lacksEvidence(card: Pick<ProgressCard, 'evidenceCount'>): boolean {
  return card.evidenceCount === 0;
}

function countByColumn(cards: readonly ProgressCard[]): Record<BoardColumnKey, number> {
  const counts = { NOT_STARTED: 0, IN_PROGRESS: 0, BLOCKED: 0, EVIDENCE_REVIEW: 0, ACHIEVED: 0 };
  for (const { columnKey } of cards) if (isBoardColumnKey(columnKey)) counts[columnKey] += 1;
  return counts;
}

function progressOf(cards: readonly ProgressCard[]): Progress {
  const byColumn = countByColumn(cards);
  const shown = cards.every((card) => card.evidenceCount !== null);
  return {
    actions: cards.length,
    achieved: byColumn.ACHIEVED,
    overdue: cards.filter(isOverdue).length,
    withoutEvidence: shown ? cards.filter(lacksEvidence).length : null,
    byColumn,
  };
}

/** How far a plan has come, as a whole and by objective. */
export function planProgress(cards: readonly ProgressCard[]): PlanProgress {
  const objectives = new Map(cards.map((card) => [card.objective.id, card.objective]));
  return {
    ...progressOf(cards),
    objectives: [...objectives.values()]
      .toSorted((a, b) => a.no - b.no)
      .map((objective) => ({
        objective,
        ...progressOf(cards.filter((card) => card.objective.id === objective.id)),
      })),
  };
}

/** One letter-like mark for each action, in the order of the columns, furthest first: what a bar of them is drawn from. */
export function columnsFurthestFirst(progress: Progress): readonly BoardColumnKey[] {
  return boardColumnKeys.toReversed().flatMap((key) => Array.from({ length: progress.byColumn[key] }, () => key));
}
