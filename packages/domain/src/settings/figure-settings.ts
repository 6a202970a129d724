import { usualTargetRate } from '../participation/participation-definition.js';
import { readYearTargets, type YearTarget } from '../participation/year-targets.js';
import { usualReleaseTiming } from '../reports/release-timing.js';
import { highestThreshold, leastThreshold } from '../reports/small-counts.js';
import { readPart, type Setting, type SettingChange, type SettingProblem } from './setting.js';
import { longest } from '../validation/text-lengths.js';
import { rowsPart } from './rows-part.js';
import { numberPart } from './setting-part.js';

export const targetRate = numberPart({
  name: 'targetRate',
  label: 'Reviews in which children have their say, in percent',
  hint: 'For years that have no target of their own',
  from: 50,
  to: 100,
  usual: usualTargetRate,
  of: ['percent', 'percent'],
  decimals: 1,
});

const leastTarget = 50;
const noTargets = 'Enter each year once with its target from 50 to 100 percent, for example 2025-26 and 87.5';

function areTargets(targets: readonly YearTarget[] | null): targets is readonly YearTarget[] {
  return targets !== null && targets.every(({ rate }) => rate >= leastTarget && rate <= 100);
}

/** What was once kept as one line of text is read as well as a line for each year. */
const read = (texts: readonly string[]): readonly YearTarget[] | null => readYearTargets(texts.join('\n'));

export const yearTargets = rowsPart<YearTarget>({
  name: 'yearTargets',
  label: 'Targets of single years, April to March',
  hint: 'A year that is not named is held against the target above',
  longest: longest.name,
  rows: {
    one: 'year',
    first: { label: 'Year, like 2025-26', type: 'text', longest: 7, fits: 10 },
    second: { label: 'Percent', type: 'text', longest: 5, fits: 10 },
    between: ': ',
    split: (texts) => (read(texts) ?? []).map(({ year, rate }) => [year, String(rate)]),
  },
  problem: (texts) => (areTargets(read(texts)) ? null : noTargets),
  read: (texts) => read(texts) ?? [],
  say: (targets) =>
    targets.length === 0 ? 'None' : targets.map(({ year, rate }) => `${year}: ${String(rate)} percent`).join(', '),
});

export const participationSetting: Setting = {
  key: 'participation',
  group: 'FIGURES',
  title: 'Target for participation',
  affects:
    'What figures of participation are held against, on every page from the next time it is opened. A year goes by its own target, also a past one: whoever changes that says of a year that is over that it met, or missed, another target. It changes no figure.',
  parts: [targetRate, yearTargets],
};

export const daysAfterPeriod = numberPart({
  name: 'daysAfterPeriod',
  label: 'Days after a quarter or year has ended',
  hint: 'Records of reviews are written in the weeks that follow',
  from: 0,
  to: 120,
  usual: usualReleaseTiming.daysAfterPeriod,
  of: ['day', 'days'],
});

export const hoursAfterEntry = numberPart({
  name: 'hoursAfterEntry',
  label: 'Hours since something was last entered for it',
  hint: 'So that a mistaken import can be put right first',
  from: 0,
  to: 336,
  usual: usualReleaseTiming.hoursAfterEntry,
  of: ['hour', 'hours'],
});

export const releaseSetting: Setting = {
  key: 'figure_release',
  group: 'FIGURES',
  title: 'When figures are published',
  affects:
    'When partners and elected members see the figures of a quarter or year. What is published already stays as it is: a figure that was published is never taken back.',
  parts: [daysAfterPeriod, hoursAfterEntry],
};

const hiddenNumber = numberPart({
  name: 'upTo',
  label: 'The largest number that is hidden',
  hint: 'Numbers from 1 to this one are hidden, and others with them that would give them away',
  from: leastThreshold,
  to: highestThreshold,
  usual: leastThreshold,
  of: ['', ''],
});

export const smallCountsUpTo: typeof hiddenNumber = {
  ...hiddenNumber,
  problem: (texts) =>
    hiddenNumber.problem(texts) === null
      ? null
      : `Enter a whole number from ${String(leastThreshold)} to ${String(highestThreshold)}`,
  say: (upTo) => `From 1 to ${String(upTo)}`,
};

/** What children were promised would stay hidden is not shown because somebody changed their mind. */
function neverLower({ before, after }: SettingChange): SettingProblem | null {
  const [was, is] = [readPart(before, smallCountsUpTo), readPart(after, smallCountsUpTo)];
  if (is >= was) return null;
  return { part: smallCountsUpTo.name, sentence: `Enter ${String(was)} or more: this number is only ever raised` };
}

export const smallCountsSetting: Setting = {
  key: 'small_counts',
  group: 'FIGURES',
  title: 'Which small numbers are hidden',
  affects:
    'Figures of participation, of the chain and by stream, and what complaints divide into, for partners and elected members. Counts for years (April to March) of which nothing is published yet. A year that has begun to be published keeps its number, since two numbers in one year would give away what the lower one hides. It cannot be lowered again.',
  parts: [smallCountsUpTo],
  problem: neverLower,
};
