import { CaptureMethod, captureMethodLabels } from './capture-methods.js';

/** How it ended when somebody went to tell what came of the words. */
export const TellingResult = { TOLD: 'TOLD', COULD_NOT: 'COULD_NOT', ASKED_NOT: 'ASKED_NOT' } as const;
export type TellingResult = keyof typeof TellingResult;

export const tellingResults: readonly TellingResult[] = ['TOLD', 'COULD_NOT', 'ASKED_NOT'];

export const tellingResultLabels: Readonly<Record<TellingResult, string>> = {
  TOLD: 'They were told',
  COULD_NOT: 'They could not be told yet',
  ASKED_NOT: 'They asked not to be told',
};

/** Ways of being asked that tell nobody anything. */
const onlyAsking: readonly CaptureMethod[] = [
  'OBSERVATION',
  'SURVEY',
  'SCALING',
  'THREE_HOUSES',
  'WISHES_AND_FEELINGS_SHEET',
];

/** The ways of telling: those of hearing, the other way round. */
export const tellingMeans: readonly CaptureMethod[] = Object.values(CaptureMethod).filter(
  (means) => !onlyAsking.includes(means),
);

export function isTellingMeans(value: string): value is CaptureMethod {
  return tellingMeans.some((means) => means === value);
}

export const tellingMeansLabels = captureMethodLabels;
