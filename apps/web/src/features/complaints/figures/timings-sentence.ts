import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';
import { isOrAre } from '@heard/domain/words/is-or-are';
import { endedLabels } from '@heard/domain/complaints/stage-counts';

import type { StageFiguresFragment } from '../../../gql/complaints/graphql';
import type { TimingsRow } from './timings-figures';

/**
 * What the figures say: first the latest period in which nothing can still come in time, then the one that still runs.
 * "5 of 7 complaints from July to September 2026 were answered in time (71.4%), 1 of them with an extension."
 */
export function timingsSentence(rows: readonly TimingsRow[]): string {
  const closed = rows.findLast(({ figures }) => figures?.open === 0 && figures.due > 0);
  const last = rows.findLast(({ figures }) => figures);
  const sentences = [closedWords(closed), last === closed ? '' : runningWords(last)].filter(Boolean);
  if (sentences.length > 0) return sentences.join(' ');
  return last ? 'No complaint of these periods was due an answer.' : 'No figures of these periods are published yet.';
}

function closedWords({ label, figures }: Partial<TimingsRow> = {}): string {
  if (!figures) return '';
  return [answeredWords(label ?? '', figures), neverWords(figures), outsideWords(figures)].filter(Boolean).join(' ');
}

function answeredWords(label: string, figures: StageFiguresFragment): string {
  const { inTime, due, inTimeRate, inAgreed } = figures;
  const percent = typeof inTimeRate === 'number' ? ` (${inTimeRate.toFixed(1)}%)` : '';
  const extended = inAgreed > 0 ? `, ${numberText(inAgreed)} of them with an extension` : '';
  return `${numberText(inTime)} of ${amountOf(due, 'complaint', 'complaints')} from ${label} ${due === 1 ? 'was' : 'were'} answered in time${percent}${extended}.`;
}

function neverWords({ overdue }: StageFiguresFragment): string {
  return overdue > 0 ? `${numberText(overdue)} ${isOrAre(overdue)} overdue and still not answered.` : '';
}

function outsideWords({ withdrawn, remedied, notForProcedure }: StageFiguresFragment): string {
  const parts = [
    [withdrawn, endedLabels.WITHDRAWN],
    [remedied, endedLabels.REMEDIED],
    [notForProcedure, endedLabels.NOT_FOR_PROCEDURE],
  ] as const;
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, label]) => `${numberText(count)} ${label.toLowerCase()}`);
  return told.length > 0 ? `Not counted in this: ${told.join(', ')}.` : '';
}

function runningWords({ label, figures }: Partial<TimingsRow> = {}): string {
  if (!figures || figures.open === 0) return '';
  const { inTime, late, overdue, open } = figures;
  const answered = inTime + late;
  const running = `Of ${numberText(answered + overdue + open)} from ${label ?? ''}, ${numberText(answered)} ${isOrAre(answered)} answered so far`;
  const past = overdue > 0 ? `, ${numberText(overdue)} ${isOrAre(overdue)} overdue` : '';
  return `${running}${past} and ${numberText(open)} ${isOrAre(open)} still in time.`;
}
