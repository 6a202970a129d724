import { numberText } from '@heard/domain/words/number-text';

import { type ChainDays, type ChainPeriod, daysText } from './chain-words';

type Days = ChainDays | undefined;

function decidedText({ median, slowest }: ChainDays): string {
  if (typeof median !== 'number') return 'fewer than half have been decided yet';
  const tenth =
    typeof slowest !== 'number'
      ? ', and not nine in ten yet'
      : ` and nine in ten ${slowest === 0 ? 'on the same day' : `within ${numberText(slowest)}`}`;
  return `half were decided ${daysText(median)}${tenth}`;
}

function toldText(whole: Days): string {
  if (!whole || whole.statements === 0) return '';
  if (typeof whole.median !== 'number') return '; fewer than half have been told back yet';
  return `; half were told back ${daysText(whole.median)}`;
}

/** Null where nothing was promised an answer, or figures are published ones, in which that is not said. */
function promisedText({ promisedWaits }: ChainPeriod): string | null {
  const decided = promisedWaits.find(({ wait }) => wait === 'TO_DECIDED');
  const many = decided?.statements ?? 0;
  if (!decided || many === 0) return null;
  const whole = promisedWaits.find(({ wait }) => wait === 'WHOLE');
  return `Of the ${numberText(many)} that ${many === 1 ? 'was' : 'were'} promised an answer, ${decidedText(decided)}${toldText(whole)}.`;
}

function wholeText(whole: Days): string {
  if (!whole) return 'How long the whole way took rests on too few to be shown.';
  if (whole.statements === 0) return 'Nothing has waited yet.';
  if (typeof whole.median !== 'number') return 'Fewer than half of what was said has been told back yet.';
  return `Half of what children said was told back ${whole.median === 0 ? 'on the day it was said' : daysText(whole.median)}.`;
}

/**
 * What the days come to. Words that nobody promised to answer may wait for ever, and are among all that was said: what holds
 * for those that were promised an answer is said first, so that it does not read as if they had been left.
 */
export function daysSentence(period: ChainPeriod, onlyPromised: boolean): string {
  const promised = promisedText(period);
  const whole = wholeText(period.waits.find(({ wait }) => wait === 'WHOLE'));
  if (promised === null) return whole;
  return onlyPromised ? promised : `${promised} Of all: ${whole.charAt(0).toLowerCase()}${whole.slice(1)}`;
}
