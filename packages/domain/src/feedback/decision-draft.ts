import * as z from 'zod/mini';
import { formatPlainDate, isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { atMost, entriesAtMost, lostNumber } from '../validation/bounded-text.js';
import { longest, most } from '../validation/text-lengths.js';
import { Outcome, Weight } from './decisions.js';
import { actionsPromised, promisedActionFields, promisedActionRules } from './promised-action.js';

const noWords = 'Choose the words that this answers';
const noReason = 'Enter the reason, in words that can be read to them';
const noDay = 'Enter the day it was decided, like 27\u00A03\u00A02026';
const noDecider = 'Choose who decided';
const noName = 'Enter who decided';

const day = z.string(noDay).check(z.refine(isPlainDate, noDay));
const id = z.string(noWords).check(atMost(longest.id), z.minLength(1, noWords));

function text(length: number) {
  return z.nullish(z.string().check(atMost(length)));
}

const fields = z.object({
  clientId: z.string().check(atMost(longest.id), z.minLength(1, lostNumber)),
  feedbackIds: z.array(id, noWords).check(entriesAtMost(most.choices), z.minLength(1, noWords)),
  statementIds: z.nullish(z.array(id).check(entriesAtMost(most.choices))),
  outcome: z.enum(Outcome, 'Choose what is done about it'),
  weight: z.nullish(z.enum(Weight, 'Choose what weight the words had')),
  reason: z.string(noReason).check(atMost(longest.explanation), z.trim(), z.minLength(1, noReason)),
  decidedOn: z.nullish(day),
  decidedBy: text(longest.name),
  replaces: z.nullish(id),
  correction: text(longest.explanation),
  actionPromised: z.nullish(z.boolean()),
  ...promisedActionFields,
  dropActions: z.nullish(z.boolean()),
});

/** What somebody decides about what was said. */
export type DecisionDraft = z.output<typeof fields>;

type Problem = readonly [field: string, message: string];

interface DecisionLimits {
  readonly today: PlainDate;
  /** The newest day on which any of the words was said; null where it is not known yet. */
  readonly saidOn: PlainDate | null;
}

function dayRules(day: string | null | undefined, { today, saidOn }: DecisionLimits): readonly Problem[] {
  if (!day || !isPlainDate(day)) return [];
  if (day > today) return [['decidedOn', 'The date must be today or in the past']];
  if (saidOn === null || day >= saidOn) return [];
  return [['decidedOn', `The date must be on or after ${formatPlainDate(saidOn)}, when it was said`]];
}

function decisionRules({ decidedOn, replaces, correction }: DecisionDraft, limits: DecisionLimits): readonly Problem[] {
  const problems = [...dayRules(decidedOn, limits)];
  if (replaces && !correction?.trim()) problems.push(['correction', 'Enter why the decision is another one now']);
  return problems;
}

function rulesAt(limits: DecisionLimits) {
  return z.check<DecisionDraft>((context) => {
    const own = decisionRules(context.value, limits).map(([field, message]) => [[field], message] as const);
    for (const [path, message] of [...own, ...promisedActionRules(context.value, limits.today)]) {
      context.issues.push({ code: 'custom', message, path: [...path], input: context.value, continue: true });
    }
  });
}

/** The one rule of a decision, for the form and for the API. */
export function decisionDraft(limits: DecisionLimits) {
  return fields.check(rulesAt(limits));
}

const askedFields = z.extend(fields, {
  weight: z.enum(Weight, 'Choose what weight the words had'),
  actionPromised: z.boolean('Choose what happens next'),
  decidedOn: day,
  /** Null: whoever writes it down. Absent: nobody has said who. */
  decidedBy: z.nullable(z.string(noDecider).check(atMost(longest.name), z.trim(), z.minLength(1, noName))),
});

/** The same for the form, which asks what weight the words had, what happens next, and who decided on which day. */
export function askedDecision(limits: DecisionLimits) {
  return askedFields.check(rulesAt(limits));
}

export interface SettledDecision {
  readonly outcome: Outcome;
  readonly weight: Weight | null;
  readonly reason: string;
  readonly decidedOn: PlainDate;
  /** Who decided, where it was not whoever writes it down. */
  readonly decidedByName: string | null;
  readonly replaces: string | null;
  readonly correction: string | null;
  /** Something is to be done about it, whether or not it is said yet what. */
  readonly actionPromised: boolean;
  /** What was under way by the decision before is not carried on. */
  readonly dropActions: boolean;
}

function said(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

/** What is stored of a decision: empty is null, and no day is today. Why it is another one belongs to a later one alone. */
export function settleDecision(draft: DecisionDraft, today: PlainDate): SettledDecision {
  const { outcome, weight, reason, decidedOn, replaces } = draft;
  return {
    outcome,
    weight: weight ?? null,
    reason,
    decidedOn: decidedOn && isPlainDate(decidedOn) ? decidedOn : today,
    decidedByName: said(draft.decidedBy),
    replaces: replaces ?? null,
    correction: replaces ? said(draft.correction) : null,
    actionPromised: draft.actionPromised === true || actionsPromised(draft) > 0,
    dropActions: draft.dropActions === true,
  };
}
