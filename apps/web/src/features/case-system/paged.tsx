import { numberText } from '@heard/domain/words/number-text';
import { type ReactNode, useState } from 'react';

import { ShowMore } from '../../ui/show-more';

const pageLength = 100;

interface PagedProps<Row> {
  readonly rows: readonly Row[];
  /** Plural: “children”. */
  readonly what: string;
  readonly one: string;
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** A long list of what files hold, a hundred at a time. */
export function Paged<Row>({ rows, what, one, children }: PagedProps<Row>) {
  const [most, setMost] = useState(pageLength);
  const shown = rows.slice(0, most);
  return (
    <>
      {children(shown)}
      {rows.length > pageLength ? (
        <ShowMore
          shown={shown.length}
          total={rows.length}
          hasMore={shown.length < rows.length}
          what={what}
          one={one}
          onMore={() => setMost(most + pageLength)}
        />
      ) : null}
    </>
  );
}

/** Where more are counted than are listed. */
export function OnlyFirst({ listed, counted }: { readonly listed: number; readonly counted: number }) {
  if (listed === 0 || counted <= listed) return null;
  return <p className="soft">{`The first ${numberText(listed)} of ${numberText(counted)} are listed.`}</p>;
}
