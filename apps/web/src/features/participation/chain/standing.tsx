import { numberText } from '@heard/domain/words/number-text';

import type { ChainCountsFragment } from '../../../gql/participation/graphql';
import { type Column, DataTable } from '../../../ui/data-table';

type Standing = ChainCountsFragment['standing'][number];

const columns: readonly Column<Standing>[] = [
  { key: 'where', header: 'Where it stands', cell: ({ label }) => label },
  { key: 'many', header: 'How many', align: 'end', cell: ({ statements }) => numberText(statements) },
];

/** How each ended or what is missing: every end apart, none called done. */
export function StandingTable({ standing }: { readonly standing: readonly Standing[] }) {
  if (standing.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="standing">
      <div className="stack stack--tight">
        <h2 id="standing">Where each stands today</h2>
        <p className="soft">
          Each is counted once. It has come to an end where they were told, asked not to be told or took it back, and
          where nobody will try again.
        </p>
      </div>
      <DataTable
        caption="Where each stands today"
        captionHidden
        columns={columns}
        rows={standing}
        rowKey={({ key }) => key}
      />
    </section>
  );
}
