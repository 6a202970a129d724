import { participationMeanings } from '@heard/domain/participation/participation-codes';

import { shortDateText } from '../../../platform/dates';
import { type Column, DataTable } from '../../../ui/data-table';
import { StatCard, StatRow } from '../../../ui/stat-card';
import { Disclosure } from '../disclosure';
import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';
import type { CheckedReturn } from './use-import-return';

/** What importing would change, in numbers; and, to open, each code that it would correct. */
export function Changes({ checked }: { readonly checked: CheckedReturn }) {
  const { reviews, children, episodeDetails, rejected } = checked;
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">What importing would change</h2>
      <StatRow>
        <StatCard label="Reviews to add" value={numberText(reviews.added)} formula={alreadyHere(reviews.unchanged)} />
        <StatCard
          label="Reviews to correct"
          value={numberText(reviews.changed)}
          formula="The same child with another code, or on another day of the year."
        />
        <StatCard
          label="Children to add"
          value={numberText(children.added)}
          formula={`${alreadyHere(children.unchanged + children.changed)} ${detailsText(children.changed)}`}
        />
        <StatCard
          label="Lines left out"
          value={numberText(rejected)}
          formula="They lack a child, a day that exists or a code."
          tone={rejected > 0 ? 'warm' : 'plain'}
        />
      </StatRow>
      <CodeChanges checked={checked} />
      <GoneReviews checked={checked} />
      <p className="soft">
        {episodesText(episodeDetails)} {differingText(checked.childrenDiffering)}
      </p>
    </section>
  );
}

function alreadyHere(count: number): string {
  if (count === 0) return 'None of them is here already.';
  return `${amountOf(count, 'more is', 'more are')} here already.`;
}

function detailsText(changed: number): string {
  return changed === 0 ? '' : `${amountOf(changed, 'record', 'records')} will know more.`;
}

function episodesText({ added, changed, unchanged }: CheckedReturn['episodeDetails']): string {
  if (added + changed + unchanged === 0) return '';
  const details = amountOf(added, 'detail', 'details');
  return `From the episodes: ${details} to add, ${numberText(changed)} to correct, ${numberText(unchanged)} here already.`;
}

function differingText(count: number): string {
  if (count === 0) return '';
  const whose = amountOf(count, 'child', 'children');
  return `The record of ${whose} says something else than the files about date of birth, sex or ethnicity; it stays as it is.`;
}

type CodeChange = CheckedReturn['codeChanges'][number];

const changeColumns: readonly Column<CodeChange>[] = [
  { key: 'line', header: 'Line', cell: ({ line }) => line },
  { key: 'heldOn', header: 'Review held', cell: ({ heldOn, movedFrom }) => heldText(heldOn, movedFrom) },
  {
    key: 'from',
    header: 'Now',
    cell: ({ from, recordedHere }) => `${codeText(from)}${recordedHere ? ' (recorded in Heard)' : ''}`,
  },
  { key: 'to', header: 'Becomes', cell: ({ to }) => codeText(to) },
];

function heldText(heldOn: string, movedFrom: string | null): string {
  return movedFrom === null ? shortDateText(heldOn) : `${shortDateText(heldOn)} (here: ${shortDateText(movedFrom)})`;
}

function codeText(code: CodeChange['to']): string {
  return `${code} ${participationMeanings[code].label}`;
}

function CodeChanges({ checked }: { readonly checked: CheckedReturn }) {
  if (checked.codeChanges.length === 0) return null;
  return (
    <Disclosure title={amountOf(checked.reviews.changed, 'review is corrected', 'reviews are corrected')}>
      <DataTable
        caption="Reviews that are corrected"
        captionHidden
        columns={changeColumns}
        rows={checked.codeChanges}
        rowKey={({ line }) => String(line)}
      />
    </Disclosure>
  );
}

type GoneReview = CheckedReturn['goneReviews'][number];

const goneColumns: readonly Column<GoneReview>[] = [
  { key: 'reference', header: 'Child', cell: ({ reference }) => reference },
  { key: 'heldOn', header: 'Review held', cell: ({ heldOn }) => shortDateText(heldOn) },
  { key: 'code', header: 'Code', cell: ({ code }) => codeText(code) },
];

function GoneReviews({ checked }: { readonly checked: CheckedReturn }) {
  if (checked.reviewsGone === 0) return null;
  const title = amountOf(checked.reviewsGone, 'review of an earlier return is', 'reviews of an earlier return are');
  return (
    <Disclosure title={`${title} not in these files`}>
      <p className="soft">
        They stay and are counted. If a day was corrected, choose the year of the return with the files: then the review
        moves to its new day. Without the year it would stand here twice.
      </p>
      <DataTable
        caption="Reviews that these files lack"
        captionHidden
        columns={goneColumns}
        rows={checked.goneReviews}
        rowKey={({ reference, heldOn, code }) => `${reference} ${heldOn} ${code}`}
      />
    </Disclosure>
  );
}
