import { compareRates, compareWithOthers, type Share } from './compare-rates.js';

/** A point of a chart. Counts and rate are null where they are hidden; the rate also where no review counts. */
export interface RatePoint {
  readonly label: string;
  readonly counted: number | null;
  readonly participated: number | null;
  readonly rate: number | null;
  readonly suppressed: boolean;
  /** What it is held against, where that is not the same for all. */
  readonly target?: number;
}

interface ShownPoint extends KnownShare {
  readonly label: string;
  readonly target: number | undefined;
}

/** '78.4%', '80.0%' */
export function rateText(rate: number): string {
  return `${rate.toFixed(1)}%`;
}

/** 'about 8 in 10': a share that anybody can picture. */
export function inTenText(rate: number): string {
  if (rate === 100) return 'all';
  if (rate >= 95) return 'nearly all';
  if (rate < 5) return rate === 0 ? 'none' : 'very few';
  return `about ${Math.round(rate / 10)} in 10`;
}

function shownPoints(points: readonly RatePoint[]): ShownPoint[] {
  return points.flatMap(({ label, counted, participated, rate, target }) =>
    counted === null || participated === null || rate === null ? [] : [{ label, counted, participated, rate, target }],
  );
}

function nothingShown(points: readonly RatePoint[]): string {
  return points.some((point) => point.suppressed)
    ? 'All of it is hidden to protect children, as there were so few reviews.'
    : 'There was no review coded PN1 to PN7 in this time.';
}

function hiddenText(points: readonly RatePoint[]): string {
  const hidden = points.filter((point) => point.suppressed && point.rate === null).length;
  if (hidden === 0) return '';
  return hidden === 1 ? ' 1 is hidden to protect children.' : ` ${hidden} are hidden to protect children.`;
}

export interface KnownShare extends Share {
  /** Percent. */
  readonly rate: number;
}

export type Movement = 'SAME' | 'ROSE' | 'FELL' | 'NO_CLEAR_CHANGE';

/** How a share moved. It rose or fell only where chance alone would not explain it: else one figure says up, the next down. */
export function movementOf(before: KnownShare, now: KnownShare): Movement {
  if (before.rate === now.rate) return 'SAME';
  const compared = compareRates(before, now);
  if (compared === 'HIGHER') return 'ROSE';
  return compared === 'LOWER' ? 'FELL' : 'NO_CLEAR_CHANGE';
}

function changeText(first: ShownPoint, last: ShownPoint): string {
  const share = 'The share of reviews in which children had their say';
  const [before, now] = [`${rateText(first.rate)} in ${first.label}`, `${rateText(last.rate)} in ${last.label}`];
  switch (movementOf(first, last)) {
    case 'SAME':
      return `${share} was ${before} and in ${last.label}.`;
    case 'ROSE':
      return `${share} rose from ${before} to ${now}, more than chance alone would explain.`;
    case 'FELL':
      return `${share} fell from ${before} to ${now}, more than chance alone would explain.`;
    case 'NO_CLEAR_CHANGE':
      return `${share} shows no clear change: ${before} and ${now}, a difference that chance alone could explain.`;
  }
}

/** The same beside a figure that is held against the one of a year earlier; `label` is that year. */
export function yearEarlierText(before: KnownShare, now: KnownShare, label: string): string {
  const then = `${rateText(before.rate)} a year earlier, ${label}`;
  switch (movementOf(before, now)) {
    case 'SAME':
      return `The same as a year earlier, ${label}.`;
    case 'ROSE':
      return `Rose from ${then}: more than chance alone would explain.`;
    case 'FELL':
      return `Fell from ${then}: more than chance alone would explain.`;
    case 'NO_CLEAR_CHANGE':
      return `No clear change from ${then}: chance alone could explain the difference.`;
  }
}

function targetText(points: readonly ShownPoint[], targetRate: number): string {
  const targets = points.map(({ target }) => target ?? targetRate);
  const met = points.filter((point, at) => point.rate >= (targets[at] ?? targetRate)).length;
  const [first = targetRate, ...others] = new Set(targets);
  const target = others.length === 0 ? `the target of ${first}%` : 'the target of their year';
  if (met === points.length) return `All ${points.length} quarters shown reached ${target}.`;
  return met === 0
    ? `None of the ${points.length} quarters shown reached ${target}.`
    : `${met} of the ${points.length} quarters shown reached ${target}.`;
}

/** What a line over time says: from where to where, whether that is more than chance, and the target. */
export function trendSentence(points: readonly RatePoint[], targetRate: number): string {
  const shown = shownPoints(points);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return nothingShown(points);
  if (shown.length === 1) {
    return `In ${last.label} children had their say in ${rateText(last.rate)} of reviews.${hiddenText(points)}`;
  }
  return `${changeText(first, last)} ${targetText(shown, targetRate)}${hiddenText(points)}`;
}

export interface GroupWords {
  /** 'team' */
  readonly one: string;
  /** 'teams' */
  readonly many: string;
}

function listText(labels: readonly string[]): string {
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1) ?? ''}`;
}

function standingOut(above: readonly string[], below: readonly string[], words: GroupWords): string {
  if (above.length + below.length === 0) {
    return `No ${words.one} stands out: chance alone could explain the differences between the ${words.many}.`;
  }
  const parts = [
    ...(above.length > 0 ? [`higher than the others in ${listText(above)}`] : []),
    ...(below.length > 0 ? [`lower in ${listText(below)}`] : []),
  ];
  return `The share is ${parts.join(', and ')}. Chance alone could explain the other differences.`;
}

/** What bars side by side say: which of them stand out from all the others together by more than chance. */
export function groupsSentence(points: readonly RatePoint[], whole: Share | null, words: GroupWords): string {
  const shown = shownPoints(points);
  const [only] = shown;
  if (only === undefined) return nothingShown(points);
  if (shown.length === 1) {
    const text = `${only.label} is the only ${words.one} with a figure to show: ${rateText(only.rate)}.`;
    return `${text}${hiddenText(points)}`;
  }
  const against = whole ?? sumOf(shown);
  const named = (verdict: 'HIGHER' | 'LOWER'): string[] =>
    shown.filter((point) => compareWithOthers(point, against) === verdict).map((point) => point.label);
  return `${standingOut(named('HIGHER'), named('LOWER'), words)}${hiddenText(points)}`;
}

function sumOf(points: readonly Share[]): Share {
  return points.reduce(
    (sum, point) => ({
      counted: sum.counted + point.counted,
      participated: sum.participated + point.participated,
    }),
    { counted: 0, participated: 0 },
  );
}
