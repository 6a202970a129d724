import { addMonths } from '../calendar/months.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { type AskedConsent, consentRules } from './consent-rules.js';
import { hasText, type Source } from './sources.js';
import { isChildsVoice, speakerRoleOf, type SpeakerRole } from './speaker-roles.js';
import type { Stream } from './streams.js';

/** What the rules between fields look at; the draft has all of it. */
interface Checked {
  readonly childId?: string | null | undefined;
  readonly groupName?: string | null | undefined;
  readonly givenOn: PlainDate;
  readonly words?: string | null | undefined;
  readonly observation?: string | null | undefined;
  readonly wishesAndFeelings?: string | null | undefined;
  readonly notAscertainedReason?: string | null | undefined;
  readonly stream?: Stream | null | undefined;
  readonly partnerKind?: string | null | undefined;
  readonly source?: Source | null | undefined;
  readonly speakerRole?: SpeakerRole | null | undefined;
  readonly speaker?: string | null | undefined;
  readonly relayedBy?: string | null | undefined;
  readonly consents?: readonly AskedConsent[] | null | undefined;
  readonly withheldFrom?: readonly string[] | null | undefined;
  readonly answerExpected?: boolean | null | undefined;
  readonly answerOwnerId?: string | null | undefined;
  readonly answerBy?: PlainDate | null | undefined;
}

type Problem = readonly [field: string, message: string];

/** What is wrong between the fields of a draft, in the order of the form. */
export function feedbackRules(draft: Checked, today: PlainDate): readonly Problem[] {
  return [
    ...aboutWhom(draft),
    ...when(draft, today),
    ...what(draft),
    ...whose(draft),
    ...speaks(draft),
    ...consentRules(draft),
    ...answer(draft, today),
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

function isFound(draft: Checked): boolean {
  return hasText(draft.words) || hasText(draft.observation) || hasText(draft.wishesAndFeelings);
}

function what(draft: Checked): Problem[] {
  if (!isFound(draft) && !draft.notAscertainedReason) {
    return draft.source === 'OBSERVATION'
      ? [['observation', 'Enter what you saw']]
      : [['words', 'Enter what they said, or choose why you could not find out']];
  }
  if (!hasText(draft.wishesAndFeelings) || !draft.notAscertainedReason) return [];
  return [['notAscertainedReason', 'Leave the reason empty: you have written their wishes and feelings']];
}

function seen(draft: Checked): Problem[] {
  if (hasText(draft.words)) {
    return [['source', 'Words were said. Choose whose words they are, or write what you saw under “What you saw”']];
  }
  const written = hasText(draft.wishesAndFeelings) || Boolean(draft.notAscertainedReason);
  return written && !hasText(draft.observation) ? [['observation', 'Enter what you saw']] : [];
}

function whose(draft: Checked): Problem[] {
  if (draft.source === 'OBSERVATION') return seen(draft);
  if (draft.source !== 'SECOND_HAND' || hasText(draft.relayedBy)) return [];
  return [['relayedBy', 'Enter who they said it to']];
}

/** One telling has one speaker: a second name beside the child's words would leave open whose they are. */
function speaks(draft: Checked): Problem[] {
  const byChild = isChildsVoice(speakerRoleOf(draft));
  const problems: Problem[] = [];
  if (byChild && hasText(draft.speaker)) {
    problems.push(['speaker', 'Leave this empty, as the child said it, or choose who else did']);
  }
  if (!byChild && draft.source === 'OBSERVATION') {
    problems.push(['source', 'What you saw shows you the child. Choose that the child showed it']);
  }
  if (draft.partnerKind && draft.stream && draft.stream !== 'PARTNER') {
    problems.push(['partnerKind', 'Leave this empty, or choose that it comes from a partner agency']);
  }
  return problems;
}

function answer(draft: Checked, today: PlainDate): Problem[] {
  const promised = Boolean(draft.answerOwnerId) || Boolean(draft.answerBy);
  if (draft.answerExpected === false && promised) {
    return [['answerExpected', 'Choose that an answer is expected, or take out who answers and by when']];
  }
  return [...answerer(draft), ...answerDay(draft, today)];
}

function answerer({ answerOwnerId, withheldFrom }: Checked): Problem[] {
  if (!answerOwnerId || !withheldFrom?.includes(answerOwnerId)) return [];
  return [['answerOwnerId', 'Choose somebody else to answer: this person should not see it']];
}

/** A promise for later than a year from now is a slip of the pen, or none. */
const longestPromise = 12;

function answerDay({ answerBy, givenOn }: Checked, today: PlainDate): Problem[] {
  if (!answerBy) return [];
  if (answerBy < givenOn) return [['answerBy', 'The day of the answer must be on or after the day they said it']];
  if (answerBy <= addMonths(today, longestPromise)) return [];
  return [['answerBy', 'The day of the answer must be within a year']];
}
