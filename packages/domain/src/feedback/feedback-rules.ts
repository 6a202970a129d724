import type { PlainDate } from '../calendar/plain-date.js';
import type { ConsentBasis } from './consents.js';
import { hasText, type Source } from './sources.js';

/** What the rules between fields look at; the draft has all of it. */
interface Checked {
  readonly childId?: string | null | undefined;
  readonly groupName?: string | null | undefined;
  readonly givenOn: PlainDate;
  readonly words?: string | null | undefined;
  readonly observation?: string | null | undefined;
  readonly wishesAndFeelings?: string | null | undefined;
  readonly notAscertainedReason?: string | null | undefined;
  readonly source?: Source | null | undefined;
  readonly relayedBy?: string | null | undefined;
  readonly consents?: readonly CheckedConsent[] | null | undefined;
  readonly withheldFrom?: readonly string[] | null | undefined;
  readonly answerExpected?: boolean | null | undefined;
  readonly answerOwnerId?: string | null | undefined;
  readonly answerBy?: PlainDate | null | undefined;
}

interface CheckedConsent {
  readonly use: string;
  readonly given: boolean;
  readonly basis?: ConsentBasis | null | undefined;
  readonly givenBy?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

type Problem = readonly [field: string, message: string];

/** What is wrong between the fields of a draft, in the order of the form. */
export function feedbackRules(draft: Checked, today: PlainDate): readonly Problem[] {
  return [
    ...aboutWhom(draft),
    ...when(draft, today),
    ...what(draft),
    ...whose(draft),
    ...consent(draft),
    ...answer(draft),
  ];
}

function aboutWhom(draft: Checked): Problem[] {
  const child = hasText(draft.childId);
  const group = hasText(draft.groupName);
  if (child && group) return [['groupName', 'Choose either one child or a group, not both']];
  if (child || group) return [];
  return [['childId', 'Choose the child who said it, or say that it is not about one child']];
}

function when(draft: Checked, today: PlainDate): Problem[] {
  return draft.givenOn > today ? [['givenOn', 'The day they said it must be today or in the past']] : [];
}

function what(draft: Checked): Problem[] {
  const found = hasText(draft.words) || hasText(draft.observation) || hasText(draft.wishesAndFeelings);
  if (!found && !draft.notAscertainedReason) {
    const field = draft.source === 'OBSERVATION' ? 'observation' : 'words';
    const sentence =
      draft.source === 'OBSERVATION'
        ? 'Enter what you saw'
        : 'Enter what the child said, or choose why you could not find out';
    return [[field, sentence]];
  }
  if (hasText(draft.wishesAndFeelings) && draft.notAscertainedReason) {
    return [['notAscertainedReason', 'Leave the reason empty: you have written their wishes and feelings']];
  }
  return [];
}

function whose(draft: Checked): Problem[] {
  if (draft.source === 'OBSERVATION' && hasText(draft.words)) {
    return [['source', 'Words were said. Choose whose words they are, or write what you saw under “What you saw”']];
  }
  if (
    draft.source === 'OBSERVATION' &&
    !hasText(draft.observation) &&
    (hasText(draft.wishesAndFeelings) || draft.notAscertainedReason)
  ) {
    return [['observation', 'Enter what you saw']];
  }
  if (draft.source === 'SECOND_HAND' && !hasText(draft.relayedBy)) {
    return [['relayedBy', 'Enter who they said it to']];
  }
  return [];
}

function consent(draft: Checked): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [position, entry] of (draft.consents ?? []).entries()) {
    const at = `consents.${String(position)}`;
    if (seen.has(entry.use)) problems.push([`${at}.use`, 'Answer once for each use']);
    seen.add(entry.use);
    if (!entry.given) continue;
    if (!entry.basis) problems.push([`${at}.basis`, 'Choose who agreed']);
    if (entry.basis === 'COMPETENT_CHILD' && !hasText(entry.reason)) {
      problems.push([`${at}.reason`, 'Enter how you know that they understand what they agreed to']);
    }
    if (entry.basis === 'PARENTAL_RESPONSIBILITY' && !hasText(entry.givenBy))
      problems.push([`${at}.givenBy`, 'Enter who agreed']);
  }
  return problems;
}

function answer(draft: Checked): Problem[] {
  const problems: Problem[] = [];
  if (draft.answerOwnerId && (draft.withheldFrom ?? []).includes(draft.answerOwnerId)) {
    problems.push(['answerOwnerId', 'Choose somebody else to answer: this person should not see it']);
  }
  if (draft.answerBy && draft.answerBy < draft.givenOn) {
    problems.push(['answerBy', 'The day of the answer must be on or after the day they said it']);
  }
  if (draft.answerExpected === false && (draft.answerOwnerId || draft.answerBy)) {
    problems.push(['answerExpected', 'Choose that an answer is expected, or take out who answers and by when']);
  }
  return problems;
}
