import { numberText } from '@heard/domain/words/number-text';
import { useState } from 'react';

import { ShowMore } from '../../../ui/show-more';
import type { Finding } from './finding';

const atOnce = 200;

/** "reviews.csv, lines 3, 17, 40": file by file. */
export function LineNumbers({ findings }: { readonly findings: readonly Finding[] }) {
  const [most, setMost] = useState(atOnce);
  const shown = findings.slice(0, most);
  const files = [...new Set(shown.map(({ file }) => file))];
  return (
    <div>
      <dl className="line-numbers">
        {files.map((file) => {
          const lines = shown.filter((finding) => finding.file === file);
          return (
            <div key={file}>
              <dt>{`${file}, ${lines.length === 1 ? 'line' : 'lines'}`}</dt>
              <dd className="numbers">{lines.map(({ line }) => numberText(line)).join(', ')}</dd>
            </div>
          );
        })}
      </dl>
      {findings.length > atOnce ? (
        <ShowMore
          shown={shown.length}
          total={findings.length}
          hasMore={shown.length < findings.length}
          what="lines"
          onMore={() => setMost(most + atOnce * 5)}
        />
      ) : null}
    </div>
  );
}
