import type { NextRole, RuleStream } from '@heard/domain/work/break-rules';
import type { StreamDays } from '@heard/domain/work/kind-rules';

import type { ChangeBreakRulesInput, RulesFragment } from '../../../gql/work/graphql';

/** Days as they are typed: empty is as everywhere, or no further. */
interface DaysValues {
  readonly days: string;
  readonly nextAfter: string;
  readonly lastAfter: string;
}

export interface RulesValues {
  readonly everywhere: DaysValues;
  readonly goesTo: NextRole;
  /** In the order of `otherStreams`. */
  readonly others: readonly DaysValues[];
  readonly reason: string;
}

function typed({ days, nextAfter, lastAfter }: StreamDays): DaysValues {
  return { days: String(days ?? ''), nextAfter: String(nextAfter ?? ''), lastAfter: String(lastAfter ?? '') };
}

/** What counts now, ready to be changed. */
export function valuesOf({ streams, goesTo }: RulesFragment): RulesValues {
  const [everywhere, ...others] = streams.map(typed);
  return { everywhere: everywhere ?? { days: '', nextAfter: '', lastAfter: '' }, goesTo, others, reason: '' };
}

/** What is no number is refused as one. */
function daysOf(text: string): number | null {
  const digits = text.trim();
  if (digits === '') return null;
  return /^-?\d+([.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : Number.NaN;
}

interface Seen {
  readonly clientId: string;
  readonly rules: RulesFragment;
}

/** What is sent: all that counts from now on. */
export function draftOf(
  { everywhere, goesTo, others, reason }: RulesValues,
  { clientId, rules }: Seen,
): ChangeBreakRulesInput {
  const { kind, version, streams } = rules;
  const said = [everywhere, ...others];
  const stated = streams.map(({ stream }, at) => sent(stream, said[at] ?? everywhere));
  return { clientId, kind, version, goesTo, streams: stated, reason };
}

function sent(stream: RuleStream, { days, nextAfter, lastAfter }: DaysValues) {
  return { stream, days: daysOf(days), nextAfter: daysOf(nextAfter), lastAfter: daysOf(lastAfter) };
}

/** Where the form shows what is said of a path of the draft. */
export function placeOf(path: string): string {
  if (path === 'form' || path === 'streams') return 'root';
  const [, at, field] = /^streams\.(\d+)\.(\w+)$/.exec(path) ?? [];
  if (at === undefined || field === undefined) return path;
  return at === '0' ? `everywhere.${field}` : `others.${String(Number(at) - 1)}.${field}`;
}
