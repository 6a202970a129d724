import { type CaptureMethod, commonCaptureMethods, isWithoutSpeech } from './capture-methods.js';
import { usualSourceAt } from './first-choices.js';
import type { Source } from './sources.js';

/** One time that the child was heard, as far as the next form remembers it. */
export interface TimeHeard {
  readonly captureMethod: CaptureMethod | null;
  readonly source: Source;
  readonly language: string;
  readonly interpreterUsed: boolean;
}

/** Whose form it is. */
export interface ChildToHear {
  /** Whole years; null before birth, and where nobody knows. */
  readonly age: number | null;
  /** The language the child is spoken with in. */
  readonly language: string;
}

/** What a form starts with for one child, before anything is written. */
export interface FeedbackStart {
  readonly source: Source;
  /** Null: it is asked. */
  readonly captureMethod: CaptureMethod | null;
  /** The ways offered as large buttons. */
  readonly ways: readonly CaptureMethod[];
  readonly language: string;
  readonly interpreterUsed: boolean;
  readonly answerExpected: boolean;
  /** True of a baby: there are no words to keep, and nobody can tell them anything. */
  readonly onlyWatched: boolean;
}

/** Somebody is not taken for a child who does not speak because they were watched once. */
const timesWatched = 2;

const waysOfBabies: readonly CaptureMethod[] = ['OBSERVATION', 'PLAY', 'AUDIO_OR_VIDEO'];

/** True before the first birthday: a baby shows, and does not tell. Null: not born yet, or age not known. */
export function isBaby(age: number | null): boolean {
  return age === 0;
}

/** Whoever draws, plays or is watched may speak or not. */
function tellsOfSpeech(method: CaptureMethod): boolean {
  return method === 'CONVERSATION' || method === 'PHONE_OR_TEXT' || isWithoutSpeech(method);
}

/** The telling that shows how a child is heard who does not speak, or not with words alone. */
function withoutSpeech(heard: readonly TimeHeard[]): Pick<TimeHeard, 'captureMethod' | 'source'> | null {
  const first = heard.filter(({ source }) => source !== 'SECOND_HAND');
  const shown = first.find(({ captureMethod }) => captureMethod !== null && tellsOfSpeech(captureMethod));
  if (shown?.captureMethod && isWithoutSpeech(shown.captureMethod)) return shown;
  const watched = first.length >= timesWatched && first.every(({ source }) => source === 'OBSERVATION');
  return watched ? { captureMethod: 'OBSERVATION', source: 'OBSERVATION' } : null;
}

function waysFor(method: CaptureMethod | null): readonly CaptureMethod[] {
  if (method === null) return commonCaptureMethods;
  const own = method === 'OBSERVATION' ? 'SYMBOLS' : method;
  return [...new Set([own, 'OBSERVATION', 'PLAY', 'DRAWING', ...commonCaptureMethods] as const)];
}

/** As they spoke the last time, else the language the child is spoken with in. */
function spokenBy(child: ChildToHear, heard: readonly TimeHeard[]): Pick<TimeHeard, 'language' | 'interpreterUsed'> {
  const last = heard.find(({ source }) => source === 'OWN_WORDS') ?? { ...child, interpreterUsed: false };
  return { language: last.language, interpreterUsed: last.language !== 'en' && last.interpreterUsed };
}

/**
 * What a form starts with: a baby is watched, a child who does not speak is heard in the way of last time, and everybody
 * in the language of last time. `heard` are the latest tellings of the child's own, the latest first.
 */
export function startForChild(child: ChildToHear, heard: readonly TimeHeard[]): FeedbackStart {
  const usual = usualSourceAt(child.age);
  const answerExpected = usual !== 'OBSERVATION';
  if (isBaby(child.age)) {
    const { language } = child;
    const watched = { source: 'OBSERVATION', captureMethod: 'OBSERVATION', ways: waysOfBabies } as const;
    return { ...watched, language, interpreterUsed: false, answerExpected, onlyWatched: true };
  }
  const shown = withoutSpeech(heard);
  return {
    source: shown?.source ?? usual,
    captureMethod: shown?.captureMethod ?? null,
    ways: waysFor(shown?.captureMethod ?? null),
    ...spokenBy(child, heard),
    answerExpected,
    onlyWatched: false,
  };
}
