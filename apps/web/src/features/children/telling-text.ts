import { captureMethodLabels } from '@heard/domain/feedback/capture-methods';
import { languageLabel } from '@heard/domain/feedback/languages';
import { occasionLabels } from '@heard/domain/feedback/occasions';
import { sourceMarks } from '@heard/domain/feedback/sources';
import { isChildsVoice, speakerRoleLabels } from '@heard/domain/feedback/speaker-roles';

import type { ChainedFragment, ToldFragment } from '../../gql/children/graphql';
import { dotted } from '../../platform/dotted';
import { dateText } from '../../platform/dates';
import { lowerFirst } from '../../platform/lower-first';

export type Told = ToldFragment;

/** The same with what came of it. */
export type AnsweredTold = ToldFragment & ChainedFragment;

/** True for what they took back, all of it: it is not put before them again. */
export function isTakenBack({ chains }: Pick<AnsweredTold, 'chains'>): boolean {
  return chains.length > 0 && chains.every(({ state }) => state === 'WITHDRAWN');
}

/** True where they took anything of it back: then none of it is used elsewhere. */
export function hasTakenBack({ chains }: Pick<AnsweredTold, 'chains'>): boolean {
  return chains.some(({ state }) => state === 'WITHDRAWN');
}

/** "age 9", or "under 1" for a baby; null where the age is not known. */
export function ageText(age: number | null | undefined): string | null {
  if (typeof age !== 'number') return null;
  return age === 0 ? 'under 1' : `age ${String(age)}`;
}

/** Who speaks, where it is not the child; of old tellings no more is known than that. */
export function roleText({ speakerRole, stream }: Told): string {
  if (speakerRole) return speakerRoleLabels[speakerRole];
  return stream === 'FAMILY' ? 'A parent or carer' : 'Somebody else';
}

/** Whose words these are: never the child's where they are not. */
export function whoseText(told: Told): string {
  const { source, speakerRole, relayedBy, speaker } = told;
  if (!isChildsVoice(speakerRole)) return speaker ?? roleText(told);
  return source === 'SECOND_HAND' ? `Told to ${relayedBy ?? 'somebody else'}` : sourceMarks[source];
}

/** When, at what age and how a child said it: "4 March 2026 · age 9 · drawing · before a review". */
export function tellingText(told: Told): string {
  const { ageThen, captureMethod, occasion, language, source } = told;
  const parts = [
    dateText(told.givenOn),
    ageText(ageThen),
    source === 'OWN_WORDS' && isChildsVoice(told.speakerRole) ? null : lowerFirst(whoseText(told)),
    captureMethod ? lowerFirst(captureMethodLabels[captureMethod]) : null,
    occasion ? lowerFirst(occasionLabels[occasion]) : null,
    language === 'en' ? null : `in ${languageLabel(language)}`,
  ];
  return dotted(parts);
}
