import * as z from 'zod/mini';
import { entriesAtMost } from '../validation/bounded-text.js';
import { most } from '../validation/text-lengths.js';
import { type AskedConsent, type ConsentedTelling, consentRules, consentRulesAt } from './consent-rules.js';
import { consentDraft } from './feedback-draft.js';
import { hasText } from './sources.js';

type Told = Omit<ConsentedTelling, 'consents'>;

/** Whose words are asked about again: whose they are, how old the child is now, and all that was answered before. */
export interface AskedAgain {
  readonly told: Told;
  /** Whole years on the day of asking; null where it is not known. */
  readonly age: number | null;
  /** Of every use, in any order. */
  readonly before: readonly AskedConsent[];
}

type Problem = readonly [field: string, message: string];

/**
 * What is wrong with new answers about words that are on the record. Whoever can answer today is who could if they were
 * told today; an answer is never unmade, and what the child decided is theirs from then on. A no, which takes a yes
 * back, is the child's at any age.
 */
export function consentAnswerRules(
  { told, age, before }: AskedAgain,
  answers: readonly AskedConsent[],
): readonly Problem[] {
  if (answers.length === 0) return [['consents', 'Answer for at least one use']];
  const asked = { ...told, consents: answers };
  const each = answers.flatMap((answer, position) => ofOne(told, before, answer, `consents.${String(position)}`));
  return [...each, ...consentRules(asked), ...consentRulesAt(asked, age)];
}

function ofOne(told: Told, before: readonly AskedConsent[], answer: AskedConsent, at: string): Problem[] {
  const { given, basis } = answer;
  if (typeof given !== 'boolean') return [[`${at}.given`, 'Choose yes or no']];
  // One member is enough to take back what all of them agreed to.
  if (!basis && hasText(told.groupName)) return [];
  if (!basis) return [[`${at}.basis`, given ? 'Choose who agreed' : 'Choose who said no']];
  if (basis === 'PARENTAL_RESPONSIBILITY' && isTheirs(before, answer)) {
    return [[`${at}.basis`, 'The child has decided about this themselves, so it is theirs to decide']];
  }
  return [];
}

/** True where the child was found able to decide, or said no: of a no without a name nobody can say that it was not theirs. */
function isTheirs(before: readonly AskedConsent[], { use }: AskedConsent): boolean {
  return before.some(
    (earlier) =>
      earlier.basis === 'COMPETENT_CHILD' || (earlier.use === use && earlier.given === false && !earlier.basis),
  );
}

const fields = z.object({
  consents: z.array(consentDraft, 'Answer for at least one use').check(entriesAtMost(most.consents)),
});

/** What is sent when somebody is asked again. */
export type ConsentAnswers = z.output<typeof fields>;

/** The one rule of a new answer, for the dialog and for the API. */
export function consentAnswersDraft(asked: AskedAgain) {
  return fields.check((context) => {
    for (const [field, message] of consentAnswerRules(asked, context.value.consents)) {
      context.issues.push({ code: 'custom', message, path: field.split('.'), input: context.value, continue: true });
    }
  });
}
