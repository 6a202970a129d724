import type { Quarter } from './timings-figures';

/**
 * What the figures say: first the latest quarter in which everything is answered, then the one that still runs.
 * "5 of 7 complaints from July to September 2026 were answered in time (71.4%), 1 of them with an extension."
 */
export function timingsSentence(quarters: readonly Quarter[]): string {
  const closed = quarters.findLast((quarter) => quarter.open === 0 && (answeredOf(quarter) ?? 0) > 0);
  const last = quarters.at(-1);
  const sentences = [
    closed ? closedWords(closed) : null,
    last && last !== closed && last.open ? runningWords(last) : null,
  ].filter((sentence) => sentence !== null);
  if (sentences.length > 0) return sentences.join(' ');
  return quarters.some((quarter) => quarter.suppressed)
    ? hiddenWords(quarters.findLast((quarter) => quarter.inTime))
    : 'No complaint of these quarters has been answered yet.';
}

function hiddenWords(quarter: Quarter | undefined): string {
  const small = 'The numbers of these quarters are too small to be shown in full.';
  if (!quarter?.inTime) return small;
  return `${quarter.inTime} complaints from ${quarter.label} were answered in time. ${small}`;
}

function closedWords(quarter: Quarter): string {
  const { inTime, inTimeRate, inAgreed, label } = quarter;
  const answered = answeredOf(quarter) ?? 0;
  const percent = typeof inTimeRate === 'number' ? ` (${inTimeRate.toFixed(1)}%)` : '';
  const extended = inAgreed ? `, ${inAgreed} of them with an extension` : '';
  const complaints = answered === 1 ? 'complaint' : 'complaints';
  return `${inTime ?? 0} of ${answered} ${complaints} from ${label} ${answered === 1 ? 'was' : 'were'} answered in time${percent}${extended}.`;
}

function runningWords(quarter: Quarter): string {
  const answered = answeredOf(quarter) ?? 0;
  const all = quarter.total ?? 0;
  return `Of ${all} from ${quarter.label}, ${answered} ${answered === 1 ? 'is' : 'are'} answered so far and ${quarter.open ?? 0} still open.`;
}

function answeredOf({ inTime, late }: Quarter): number | null {
  return typeof inTime === 'number' && typeof late === 'number' ? inTime + late : null;
}
