import type { Role } from '@heard/domain/access/roles';
import type { TestCouncil } from './council.js';
import type { TestPlan } from './plan.js';

/** What there is to be seen when each operation is asked. */
export interface AuditScene {
  readonly council: TestCouncil;
  readonly plan: TestPlan;
  /** What the first child said. */
  readonly feedback: string;
  readonly statement: string;
  /** What they said besides: of the one nobody has decided, of the other nothing shows what was done. */
  readonly undecided: string;
  readonly unshown: string;
  /** What was decided about the first. */
  readonly decision: string;
  /** A task that it gave the practitioner. */
  readonly task: string;
  /** A decision about the first child's life. */
  readonly lifeDecision: string;
  /** What a group said. */
  readonly group: string;
  /** What the partner was asked about what the first child said. */
  readonly question: string;
  /** Another, which they are to be asked no more, and one to which they replied. */
  readonly unanswered: string;
  readonly repliedTo: string;
  /** A complaint about the first child, and one that is still open. */
  readonly complaint: string;
  readonly openComplaint: string;
  /** That the first exists, shared with the practitioner. */
  readonly share: string;
  readonly compliment: string;
  readonly importRun: string;
  /** An email that could not be sent. */
  readonly failedMessage: string;
  /** What the partner signs in with. */
  readonly partnersPassword: string;
  /** Of the partner, and of the elected member. */
  readonly recoveryCodes: readonly [string, string];
  /** The partner's. */
  readonly passkey: string;
  /** That the practitioner is away for a day. */
  readonly cover: string;
  /** A role that is asked for, and decided about. */
  readonly wish: string;
  /** A child whom nobody reaches, and a number that may be the first child's. */
  readonly unreached: string;
  readonly double: string;
  /** That the practitioner leaves. */
  readonly leaving: string;
}

/** The line that an operation makes, and what has to be asked for it to make one. */
export interface AuditExpectation {
  readonly as: Role;
  readonly variables?: (scene: AuditScene) => Readonly<Record<string, unknown>>;
  /** The children that were seen, and how far. */
  readonly children?: (scene: AuditScene) => Readonly<Record<string, 'LISTED' | 'OPENED'>>;
  /** Records that are no children. `'answer'`: the one that the answer names, besides. */
  readonly records?: (scene: AuditScene) => readonly string[];
  readonly recordOfAnswer?: true;
  readonly purpose?: string;
  readonly searched?: string;
  readonly detail?: string;
}
