import * as z from 'zod/mini';
import { atMost, entriesAtMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
import { BreakKind } from './break-kinds.js';
import { NextRole } from './break-rules.js';
import { ruleStreams, streamsOf } from './kind-rules.js';

/** A child that waits longer than a quarter of a year has not been answered. */
export const longestDays = 90;

/** From a promised day on nothing more has to be allowed; from anything else a day at least. */
const countedFromDay: readonly BreakKind[] = ['NOT_DONE', 'PROMISE_PASSED'];

/** The fewest days that a link may be given. */
export function fewestDays(kind: BreakKind): number {
  return countedFromDay.includes(kind) ? 0 : 1;
}

const noReason = 'Enter why, for example: the care council asked for quicker answers';
const id = z.string().check(atMost(longest.id), z.minLength(1));
const days = z.nullish(z.number('Enter whole days as a number, like 10'));

const fields = z.object({
  clientId: id,
  kind: z.enum(BreakKind),
  /** Of the rules that were seen. */
  version: z.int(),
  goesTo: z.enum(NextRole, 'Choose who has it next'),
  streams: z
    .array(z.object({ stream: z.enum(ruleStreams), days, nextAfter: days, lastAfter: days }))
    .check(entriesAtMost(ruleStreams.length)),
  reason: z.string(noReason).check(atMost(longest.sentence), z.trim(), z.minLength(1, noReason)),
});

/** How long one link of the chain may take from now on, and why. */
export type BreakRulesDraft = z.output<typeof fields>;

type StreamDraft = BreakRulesDraft['streams'][number];
type Problem = readonly [path: readonly (string | number)[], message: string];

function between(fewest: number): string {
  return `Enter whole days from ${String(fewest)} to ${String(longestDays)}`;
}

function isGiven(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}

/** Outside its bounds, or left out where nothing stands in for it. */
function isWrong(value: number | null | undefined, fewest: number, isNeeded: boolean): boolean {
  if (!isGiven(value)) return isNeeded;
  return !Number.isInteger(value) || value < fewest || value > longestDays;
}

/** Why nothing may be entered for going further than whoever is next; null where it may. */
function lastProblem({ stream, lastAfter }: StreamDraft, draft: BreakRulesDraft): string | null {
  if (!isGiven(lastAfter)) return null;
  if (draft.goesTo === 'LEADERSHIP') return 'It goes to leadership first: leave this empty';
  const isAlone = stream !== 'ANY' && !isGiven(everywhere(draft)?.lastAfter);
  return isAlone ? 'Elsewhere it goes no further: enter days for everything first' : null;
}

function streamProblems(one: StreamDraft, at: number, draft: BreakRulesDraft): readonly Problem[] {
  const isAny = one.stream === 'ANY';
  const bounds = [
    { field: 'days', fewest: fewestDays(draft.kind), isNeeded: isAny },
    { field: 'nextAfter', fewest: 0, isNeeded: isAny },
    { field: 'lastAfter', fewest: 1, isNeeded: false },
  ] as const;
  const found = bounds
    .filter(({ field, fewest, isNeeded }) => isWrong(one[field], fewest, isNeeded))
    .map(({ field, fewest }): Problem => [['streams', at, field], between(fewest)]);
  const last = lastProblem(one, draft);
  return last === null ? found : [...found, [['streams', at, 'lastAfter'], last]];
}

function everywhere({ streams }: BreakRulesDraft): StreamDraft | undefined {
  return streams.find(({ stream }) => stream === 'ANY');
}

function problems(draft: BreakRulesDraft): readonly Problem[] {
  const named = draft.streams.map(({ stream }) => stream);
  if (everywhere(draft) === undefined) return [[['streams'], 'Enter how long it may take everywhere']];
  if (new Set(named).size < named.length) return [[['streams'], 'Say of each stream once how long it may take']];
  if (!named.every((stream) => streamsOf(draft.kind).includes(stream))) {
    return [[['streams'], 'A decision comes in by no stream: enter days for everything']];
  }
  return draft.streams.flatMap((one, at) => streamProblems(one, at, draft));
}

/** The one rule of rules, for the form and for the API. */
export const breakRulesDraft = fields.check(
  z.check<BreakRulesDraft>((context) => {
    for (const [path, message] of problems(context.value)) {
      context.issues.push({ code: 'custom', message, path: [...path], input: context.value, continue: true });
    }
  }),
);
