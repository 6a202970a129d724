import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import type { WhyWithdrawn } from '@heard/domain/life-decisions/why-withdrawn';
import { Identities } from '../identities.js';
import type { Tables } from '../tables.js';
import type { DemoDecision } from './demo-decision.js';

/** What was wrong with a decision as it was first written down. */
const corrections = [
  ['The first half term', 'The school rang: the place is there from the new half term'],
  ['Every Saturday at home', 'I had it from the old plan. The meeting changed it'],
] as const;

const withdrawals: readonly (readonly [because: WhyWithdrawn, reason: string | null])[] = [
  ['TWICE', 'It stands here with its right day as well'],
  ['NOT_DECIDED', 'The panel asked for more time, and has not decided'],
  ['WRONG_CHILD', null],
];

const nothing = {
  because: null,
  reason: null,
  was_kind: null,
  was_title: null,
  was_what: null,
  was_decided_by: null,
  was_took_effect_on: null,
};

/** Some of what was written down was wrong: put right or withdrawn a day later. Answers which were withdrawn. */
export function putSomeRight(tables: Tables, recorded: readonly DemoDecision[], today: PlainDate): ReadonlySet<string> {
  const ids = new Identities('changed life decisions');
  const past = recorded.filter(({ on }) => on < addDays(today, -2));
  const change = ({ id, worker, on }: DemoDecision, said: Readonly<Record<string, string | null>>): void =>
    tables.add('life_decision_change', {
      id: ids.next(),
      created_at: `${addDays(on, 1)}T09:30:00Z`,
      created_by: worker.userId,
      client_id: ids.next(),
      payload_sha256: 'demo',
      life_decision_id: id,
      seq: 1,
      changed_by: worker.userId,
      changed_on: addDays(on, 1),
      ...nothing,
      ...said,
    });
  corrections.forEach(([what, reason], at) => {
    const made = past[at * 2];
    if (made === undefined || made.kind === 'OTHER') return;
    const was = { was_kind: made.kind, was_what: what, was_took_effect_on: addDays(made.on, -7) };
    change(made, { change: 'CORRECTED', reason, ...was });
  });
  const wrong = withdrawals.flatMap(([because, reason], at) => {
    const made = past[at * 3 + 1];
    if (made === undefined) return [];
    change(made, { change: 'WITHDRAWN', because, reason });
    tables.change('life_decision', made.id, { withdrawn_on: addDays(made.on, 1) });
    return [made.id];
  });
  return new Set(wrong);
}
