import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { LifeDecisionKind } from '@heard/domain/life-decisions/life-decision-kinds';
import type { DemoChild } from '../children/demo-child.js';
import type { Worker } from '../council/people.js';

/** A decision about a child's life, as far as something is said of it. */
export interface DemoDecision {
  readonly id: string;
  readonly child: DemoChild;
  readonly kind: LifeDecisionKind;
  readonly on: PlainDate;
  readonly worker: Worker;
}
