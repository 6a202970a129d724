import type { Role } from '../access/roles.js';
import { CaptureMethod, captureMethodLabels } from './capture-methods.js';

/** How it ended when somebody went to tell what came of the words. */
export const TellingResult = {
  TOLD: 'TOLD',
  COULD_NOT: 'COULD_NOT',
  ASKED_NOT: 'ASKED_NOT',
  /** Nobody tries again: said by a manager, after two have tried. */
  UNREACHED: 'UNREACHED',
  /** The words themselves were taken back: there is nothing left to answer. */
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type TellingResult = keyof typeof TellingResult;

export const tellingResults: readonly TellingResult[] = ['TOLD', 'COULD_NOT', 'ASKED_NOT', 'WITHDRAWN', 'UNREACHED'];

export const tellingResultLabels: Readonly<Record<TellingResult, string>> = {
  TOLD: 'They were told',
  COULD_NOT: 'They could not be told yet',
  ASKED_NOT: 'They asked not to be told',
  WITHDRAWN: 'They took back what they said',
  UNREACHED: 'They cannot be told, and nobody tries again',
};

interface GivingUp {
  readonly role: Role;
  /** How often somebody went to tell what stands, and could not. */
  readonly tries: number;
}

/** How it may have ended: that nobody tries again is a manager's to say, and only after a second try. */
export function resultsOpenTo({ role, tries }: GivingUp): readonly TellingResult[] {
  return tellingResults.filter((result) => result !== 'UNREACHED' || (role === 'TEAM_MANAGER' && tries >= 2));
}

/** Ways of being asked that tell nobody anything, or tell somebody else. */
const onlyAsking: readonly CaptureMethod[] = [
  'OBSERVATION',
  'SURVEY',
  'SCALING',
  'THREE_HOUSES',
  'WISHES_AND_FEELINGS_SHEET',
  'THROUGH_CARER',
];

/** The ways of telling: those of hearing, the other way round. */
export const tellingMeans: readonly CaptureMethod[] = Object.values(CaptureMethod).filter(
  (means) => !onlyAsking.includes(means),
);

export function isTellingMeans(value: string): value is CaptureMethod {
  return tellingMeans.some((means) => means === value);
}

export const tellingMeansLabels = captureMethodLabels;
