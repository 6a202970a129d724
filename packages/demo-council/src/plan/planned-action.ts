/** Where an action stands on the board of the demo. */
export type Standing = 'NOT_STARTED' | 'IN_PROGRESS' | 'BLOCKED' | 'EVIDENCE_REVIEW' | 'ACHIEVED';

export interface PlannedAction {
  readonly title: string;
  /** In months from the month of today: when it should be done, and from when where that is a span. */
  readonly dueInMonths: number | null;
  readonly fromInMonths?: number;
  readonly standing: Standing;
  readonly measure?: string;
  readonly evidence?: string;
  readonly changed?: string;
  /** What changed was said some days after the evidence, by itself. */
  readonly changedSaidLater?: boolean;
  /** Why it is stuck. */
  readonly blocked?: string;
  readonly orgUnit?: string;
  /** Posts that lead this action beside those of the objective: "Team manager, Beech team". */
  readonly alsoLedBy?: readonly string[];
  /** Shown to partner agencies too. */
  readonly shared?: boolean;
}

export interface PlannedObjective {
  readonly theme: string;
  readonly title: string;
  /** Titles of posts, never people. */
  readonly leads: readonly string[];
  readonly actions: readonly PlannedAction[];
}
