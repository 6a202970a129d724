import { numberText } from '@heard/domain/words/number-text';
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

const lineColumn: Column<Finding> = { key: 'line', header: 'Line', cell: ({ line }) => numberText(line) };
const fileColumn: Column<Finding> = { key: 'file', header: 'File', cell: ({ file }) => file };
const saidColumn: Column<Finding> = { key: 'said', header: 'What the rule says', cell: ({ message }) => message };
const ruleColumn: Column<Finding> = {
  key: 'rule',
  header: 'What the rule says',
  cell: ({ rule, message }) => (
    <>
      <strong>{ruleLabel(rule)}</strong>
      <br />
      <span className="soft">{message}</span>
    </>
  ),
};

/** Lines of the files that a rule speaks of, a screenful at a time. */
export function FindingLines({ caption, findings, withRule = false }: FindingLinesProps) {
  const [most, setMost] = useState(atOnce);
  const rows = findings.slice(0, most);
  return (
    <div>
      <DataTable
        caption={caption}
        captionHidden
        columns={[lineColumn, withRule ? ruleColumn : saidColumn, fileColumn]}
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
