import { participationMeanings } from '@heard/domain/participation/participation-codes';

import { shortDateText } from '../../../platform/dates';
import { Card } from '../../../ui/card';
import { type Column, DataTable } from '../../../ui/data-table';
import { Disclosure } from './disclosure';
import { amountOf } from './amounts';
import type { CheckedReturn } from './use-import-return';

interface Row {
  readonly what: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

const columns: readonly Column<Row>[] = [
  { key: 'what', header: 'What', cell: ({ what }) => what },
  { key: 'added', header: 'New', align: 'end', cell: ({ added }) => added.toLocaleString('en-GB') },
  { key: 'changed', header: 'Corrected', align: 'end', cell: ({ changed }) => changed.toLocaleString('en-GB') },
  {
    key: 'unchanged',
    header: 'Here already',
    align: 'end',
    cell: ({ unchanged }) => unchanged.toLocaleString('en-GB'),
  },
];

/** What loading would change, in numbers; and, to open, each code that it would correct. */
export function Changes({ checked }: { readonly checked: CheckedReturn }) {
  const rows: readonly Row[] = [
    { what: 'Reviews', ...checked.reviews },
    { what: 'Children', ...checked.children },
    { what: 'Details of episodes', ...checked.episodeDetails },
  ];
  return (
    <Card title="What loading would change">
      <DataTable
        caption="What loading would change"
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ what }) => what}
      />
      <CodeChanges checked={checked} />
      <GoneReviews checked={checked} />
      {checked.childrenDiffering > 0 ? (
        <p className="soft">
          The record of {amountOf(checked.childrenDiffering, 'child', 'children')} says something else than the files
          about date of birth, sex or ethnicity. The record stays as it is.
        </p>
      ) : null}
    </Card>
  );
}

type CodeChange = CheckedReturn['codeChanges'][number];

const changeColumns: readonly Column<CodeChange>[] = [
  { key: 'line', header: 'Line', cell: ({ line }) => line },
  { key: 'heldOn', header: 'Review held', cell: ({ heldOn }) => shortDateText(heldOn) },
  {
    key: 'from',
    header: 'Now',
    cell: ({ from, recordedHere }) => `${codeText(from)}${recordedHere ? ' (recorded in Heard)' : ''}`,
  },
  { key: 'to', header: 'Becomes', cell: ({ to }) => codeText(to) },
];

function codeText(code: CodeChange['to']): string {
  return `${code} ${participationMeanings[code].label}`;
}

function CodeChanges({ checked }: { readonly checked: CheckedReturn }) {
  if (checked.codeChanges.length === 0) return null;
  return (
    <Disclosure title={amountOf(checked.reviews.changed, 'code changes', 'codes change')}>
      <DataTable
        caption="Codes that change"
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
        They stay and are counted. If the date of a review was corrected, it now stands here twice: under the old day
        and under the new one.
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
