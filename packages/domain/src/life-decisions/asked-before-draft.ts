import * as z from 'zod/mini';
import { Weight } from '../feedback/decisions.js';
import { atMost, entriesAtMost, formId, lostNumber } from '../validation/bounded-text.js';
import { longest, most } from '../validation/text-lengths.js';
import { AskedBefore, WhyNotAsked } from './asked-before.js';

const noAnswer = 'Choose whether they were asked before';
const id = formId();

const fields = z.object({
  clientId: id,
  lifeDecisionId: id,
  /** How many answers were there by what was seen: CONFLICT when there are more. */
  seen: z.custom<number>(Number.isInteger, lostNumber),
  answer: z.enum(AskedBefore, noAnswer),
  /** What they said before it, which shows that they were asked. */
  statementIds: z.nullish(z.array(id).check(entriesAtMost(most.choices))),
  weight: z.nullish(z.enum(Weight, 'Choose what weight their words had')),
  why: z.nullish(z.enum(WhyNotAsked, 'Choose why they were not asked')),
  /** In what way their words counted; why they were not asked; how nobody knows. */
  words: z.nullish(z.string().check(atMost(longest.explanation))),
});

/** Whether a child was asked before a decision about their life, as somebody says it. */
export type AskedBeforeDraft = z.output<typeof fields>;

type Problem = readonly [field: string, message: string];

function yesRules({ statementIds, weight }: AskedBeforeDraft): readonly Problem[] {
  const problems: Problem[] = [];
  if (!statementIds?.length) problems.push(['statementIds', 'Choose what they said before it was decided']);
  if (!weight) problems.push(['weight', 'Choose what weight their words had']);
  return problems;
}

function noRules({ why, words }: AskedBeforeDraft): readonly Problem[] {
  if (!why) return [['why', 'Choose why they were not asked']];
  if (words?.trim()) return [];
  if (why === 'MISSED') return [['words', 'Enter how it was missed, and how they are asked now']];
  return why === 'OTHER' ? [['words', 'Enter why they were not asked']] : [];
}

function rulesOf(draft: AskedBeforeDraft): readonly Problem[] {
  switch (draft.answer) {
    case 'YES':
      return yesRules(draft);
    case 'NO':
      return noRules(draft);
    case 'NOT_KNOWN':
      return draft.words?.trim() ? [] : [['words', 'Enter where you looked, and whom you asked']];
  }
}

/** The one rule of saying whether a child was asked, for the form and for the API. */
export const askedBeforeDraft = fields.check((context) => {
  for (const [field, message] of rulesOf(context.value)) {
    context.issues.push({ code: 'custom', message, path: [field], input: context.value, continue: true });
  }
});

export interface SettledAskedBefore {
  readonly answer: AskedBefore;
  readonly statementIds: readonly string[];
  readonly weight: Weight | null;
  readonly why: WhyNotAsked | null;
  readonly words: string | null;
}

/** What is stored: only what belongs to the answer. */
export function settleAskedBefore(draft: AskedBeforeDraft): SettledAskedBefore {
  const { answer, statementIds, weight, why } = draft;
  const said = { answer, statementIds: [], weight: null, why: null, words: draft.words?.trim() || null };
  if (answer === 'YES') return { ...said, statementIds: [...new Set(statementIds)], weight: weight ?? null };
  return answer === 'NO' ? { ...said, why: why ?? null } : said;
}
