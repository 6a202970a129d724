import { captureMethodLabels } from '@heard/domain/feedback/capture-methods';
import { languageLabel } from '@heard/domain/feedback/languages';
import { occasionLabels } from '@heard/domain/feedback/occasions';
import { sourceMarks } from '@heard/domain/feedback/sources';
import { speaksForChild, streamLabels } from '@heard/domain/feedback/streams';

import type { ToldFragment } from '../../gql/children/graphql';
import { dateText } from '../../platform/dates';

export type Told = ToldFragment;

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "age 9", or "under 1" for a baby; null where the age is not known. */
export function ageText(age: number | null | undefined): string | null {
  if (typeof age !== 'number') return null;
  return age === 0 ? 'under 1' : `age ${String(age)}`;
}

/** True for what the child said themselves: only that stands between quotation marks on warm paper. */
export function isOwnVoice({ words, source, stream }: Told): boolean {
  return Boolean(words) && source !== 'OBSERVATION' && speaksForChild(stream);
}

/** Whose words these are: never the child's where they are not. */
export function whoseText({ source, stream, relayedBy, speaker }: Told): string {
  if (!speaksForChild(stream)) return speaker ?? streamLabels.FAMILY;
  return source === 'SECOND_HAND' ? `Told to ${relayedBy ?? 'somebody else'}` : sourceMarks[source];
}

/** When, at what age and how a child said it: "4 March 2026 · age 9 · drawing · before a review". */
export function tellingText(told: Told): string {
  const { ageThen, captureMethod, occasion, language, source } = told;
  const parts = [
    dateText(told.givenOn),
    ageText(ageThen),
    source === 'OWN_WORDS' ? null : lower(whoseText(told)),
    captureMethod ? lower(captureMethodLabels[captureMethod]) : null,
    occasion ? lower(occasionLabels[occasion]) : null,
    language === 'en' ? null : `in ${languageLabel(language)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
