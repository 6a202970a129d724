import type { CasePlan, KnownCaseStatus } from './case-plan.js';
import type { CaseStatus } from './case-rows.js';
import type { FieldChange } from './plan-facts.js';

interface PlannedStatuses {
  readonly added: readonly Omit<CasePlan['newStatuses'][number], 'childId'>[];
  readonly changed: CasePlan['changedStatuses'];
  readonly changes: readonly FieldChange[];
}

/** A status is known by its kind and its first day; the latest line of a file counts. */
export function planStatuses(known: readonly KnownCaseStatus[], said: readonly CaseStatus[]): PlannedStatuses {
  const latest = new Map(said.map((one) => [`${one.kind} ${one.from}`, one]));
  const stored = new Map(known.map((one) => [`${one.kind} ${one.from}`, one]));
  const planned = [...latest].map(([key, { kind, code, from, to }]) => ({
    kind,
    code,
    from,
    to,
    was: stored.get(key),
  }));
  const added = planned.filter(({ was }) => was === undefined);
  const changed = planned.flatMap(({ was, code, from, to }) =>
    was === undefined || (was.code === code && was.to === to) ? [] : [{ id: was.id, code, from, to, was }],
  );
  return {
    added: added.map(({ kind, code, from, to }) => ({ kind, code, from, to })),
    changed: changed.map(({ id, code, from, to }) => ({ id, code, from, to })),
    changes: [
      ...added.map(({ kind, code, from, to }) => ({
        field: labels[kind],
        before: null,
        after: worded({ code, from, to }),
      })),
      ...changed.map(({ was, code, from, to }) => ({
        field: labels[was.kind],
        before: worded(was),
        after: worded({ code, from, to }),
      })),
    ],
  };
}

const labels = {
  CLA_EPISODE: 'looked after',
  PLACEMENT: 'placement',
  CP_PLAN: 'child protection plan',
  CIN_PLAN: 'child in need plan',
  CARE_LEAVER: 'care leaver',
} as const satisfies Readonly<Record<CaseStatus['kind'], string>>;

function worded({ code, from, to }: Pick<CaseStatus, 'code' | 'from' | 'to'>): string {
  return `${code} from ${from}${to === null ? '' : ` to ${to}`}`;
}
