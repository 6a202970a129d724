import { captureMethodLabels } from '@heard/domain/feedback/capture-methods';
import { languageLabel } from '@heard/domain/feedback/languages';
import { occasionLabels } from '@heard/domain/feedback/occasions';
import { sourceMarks } from '@heard/domain/feedback/sources';

import type { ToldFragment } from '../../gql/graphql';
import { dateText } from '../../platform/dates';

export type Told = ToldFragment;

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** When, at what age and how a child said it: "4 March 2026 · age 9 · drawing · before a review". */
export function tellingText(told: Told): string {
  const { ageThen, captureMethod, occasion, language, relayedBy, source } = told;
  const parts = [
    dateText(told.givenOn),
    typeof ageThen === 'number' ? `age ${String(ageThen)}` : null,
    source === 'SECOND_HAND' ? `told to ${relayedBy ?? 'somebody else'}` : null,
    source === 'OBSERVATION' ? lower(sourceMarks.OBSERVATION) : null,
    captureMethod ? lower(captureMethodLabels[captureMethod]) : null,
    occasion ? lower(occasionLabels[occasion]) : null,
    language === 'en' ? null : `in ${languageLabel(language)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
