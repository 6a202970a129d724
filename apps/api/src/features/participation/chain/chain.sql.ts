import type { ChainState } from '@heard/domain/feedback/chain-state';
import { ageBands, unknownAgeBand } from '@heard/domain/participation/age-bands';
import { type ChainList, closedStates } from '@heard/domain/participation/chain-questions';

function inList(states: readonly ChainState[]): string {
  return states.map((state) => `'${state}'`).join(', ');
}

const isOpen = `state not in ('ANSWERED', ${inList(closedStates)})`;
/** What was taken back may never have been decided about: its state does not say. */
const isDecided = 'days_to_decided is not null';

/** Between two days; null where one of them is missing. What is written down out of order took no time. */
const days = (from: string, to: string): string =>
  `(case when ${from} < ${to} then ${to} - ${from} else 0 * (${to} - ${from}) end)`;

/** SQL, of a statement `p` of `app.statement_figures`: what is counted of it. $3 is today. */
export const statementFacts = `
  p.state, p.is_to_do, p.under_way_on is not null as is_under_way, p.shown_on is not null as is_shown, p.told_on is not null as is_told,
  coalesce(p.answer_by < $3, false) as is_due, coalesce(p.told_on <= p.answer_by, false) as is_in_time,
  ${days('p.given_on', 'p.decided_on')} as days_to_decided, ${days('p.decided_on', 'p.under_way_on')} as days_to_under_way,
  ${days('p.under_way_on', 'p.shown_on')} as days_to_shown, ${days('p.decided_on', 'p.told_on')} as days_to_told,
  ${days('p.given_on', 'p.told_on')} as days_in_all`;

/** SQL, of a statement `p`: the age of the child on that day, in bands. */
export const ageBandOf = `(case ${ageBands
  .map(({ key, from, to }) => `when p.age between ${from} and ${to} then '${key}'`)
  .join(' ')} else '${unknownAgeBand.key}' end)`;

const flags = 'state, is_to_do, is_under_way, is_shown, is_told, is_due, is_in_time';

/*
 * What waits for which link. A statement that nobody may answer any more waits for nothing; of one that was answered before
 * answers were written down nothing is known.
 */
const waits = {
  TO_DECIDED: { column: 'days_to_decided', asks: `(${isDecided} or ${isOpen})` },
  TO_UNDER_WAY: { column: 'days_to_under_way', asks: `is_to_do and ${isDecided}` },
  TO_SHOWN: { column: 'days_to_shown', asks: `is_to_do and is_under_way and ${isDecided}` },
  TO_TOLD: { column: 'days_to_told', asks: `${isDecided} and ${isOpen}` },
  WHOLE: { column: 'days_in_all', asks: isOpen },
} as const;
const kinds = Object.entries(waits);

const columns = kinds.map(([, { column }]) => column).join(', ');
const asked = (kind: string): string => `asks_${kind.toLowerCase()}`;

/**
 * Counts rows of `source`, which have a key and what `statementFacts` says: by how far they have come, and for each wait by
 * their days. They are put together first where they are alike in all of it, as most are, so that the rest has little to read.
 */
export const countStatements = (source: string): string => `
  select key, case when grouping(state) = 0 then 'COUNT' ${kinds.map(([kind]) => `when grouping(${asked(kind)}) = 0 then '${kind}'`).join(' ')} end as what,
    state, is_to_do as "isToDo", is_under_way as "isUnderWay", is_shown as "isShown", is_told as "isTold", is_due as "isDue",
    is_in_time as "isInTime", is_decided as "isDecided", coalesce(${columns}) as days, sum(alike)::int as statements
  from (
    select key, ${flags}, ${isDecided} as is_decided, ${kinds.map(([kind, { column, asks }]) => `${column}, ${asks} as ${asked(kind)}`).join(', ')}, alike
    from (select key, ${flags}, ${columns}, count(*) as alike from (${source}) said group by key, ${flags}, ${columns}) k) s
  group by grouping sets ((key, ${flags}, is_decided), ${kinds.map(([kind, { column }]) => `(key, ${asked(kind)}, ${column})`).join(', ')})
  having ${kinds.map(([kind]) => `(grouping(${asked(kind)}) = 1 or ${asked(kind)})`).join(' and ')}`;

/** SQL, of a row with what `statementFacts` says: whether it stands in this list. */
export const isInList: Readonly<Record<ChainList, string>> = {
  SAID: `state <> 'ANSWERED'`,
  DECIDED: isDecided,
  NOT_DECIDED: `not (${isDecided}) and ${isOpen}`,
  UNDER_WAY: `${isDecided} and is_to_do and is_under_way`,
  NOT_UNDER_WAY: `${isDecided} and is_to_do and not is_under_way`,
  SHOWN: `${isDecided} and is_to_do and is_shown`,
  NOT_SHOWN: `${isDecided} and is_to_do and not is_shown`,
  TOLD: `${isDecided} and is_told`,
  NOT_TOLD: `${isDecided} and not is_told and ${isOpen}`,
  LATE: `is_due and not is_in_time and ${isOpen}`,
};
