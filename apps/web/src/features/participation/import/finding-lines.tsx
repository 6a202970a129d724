import { useState } from 'react';

import { type Column, DataTable } from '../../../ui/data-table';
import { ShowMore } from '../../../ui/show-more';
import { type Finding, ruleLabel } from './finding';

interface FindingLinesProps {
  readonly caption: string;
  readonly findings: readonly Finding[];
  /** True where the lines of several rules stand together. */
  readonly withRule?: boolean;
}

const atOnce = 25;

const place: readonly Column<Finding>[] = [
  { key: 'line', header: 'Line', cell: ({ line }) => line },
  { key: 'file', header: 'File', cell: ({ file }) => file },
];
const said: Column<Finding> = { key: 'message', header: 'What the rule says', cell: ({ message }) => message };
const ofRule: Column<Finding> = { key: 'rule', header: 'Rule', cell: ({ rule }) => ruleLabel(rule) };

/** Lines of the files that a rule speaks of, a screenful at a time. */
export function FindingLines({ caption, findings, withRule = false }: FindingLinesProps) {
  const [most, setMost] = useState(atOnce);
  const rows = findings.slice(0, most);
  return (
    <div>
      <DataTable
        caption={caption}
        captionHidden
        columns={withRule ? [...place, ofRule, said] : [...place, said]}
        rows={rows}
        rowKey={({ file, line, rule }) => `${file} ${line} ${rule}`}
      />
      {findings.length > atOnce ? (
        <ShowMore
          shown={rows.length}
          total={findings.length}
          hasMore={rows.length < findings.length}
          what="lines"
          onMore={() => setMost(most + atOnce * 4)}
        />
      ) : null}
    </div>
  );
}
