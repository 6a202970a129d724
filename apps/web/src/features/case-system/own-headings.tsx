import {
  type CaseColumn,
  caseColumns,
  caseFileLabels,
  caseFileOf,
  type CaseHeadings,
  columnsOf,
  isCaseColumn,
  plainHeading,
} from '@heard/domain/case-system/case-columns';
import { amountOf } from '@heard/domain/words/amount-of';
import { parseCsv } from '@heard/domain/validation/parse-csv';

import { Select } from '../../ui/select';

interface OwnHeadingsProps {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** What was said now, before what is kept. */
  readonly headings: CaseHeadings;
  /** Something was said now: it stays open, since more may follow. */
  readonly isTelling: boolean;
  readonly onSay: (heading: string, column: CaseColumn | null) => void;
}

/** What the files’ own headings mean: said once, and known from then on. Opens where a file cannot be told otherwise. */
export function OwnHeadings({ files, headings, isTelling, onSay }: OwnHeadingsProps) {
  const lines = files.map(({ text }) => firstLine(text)).filter(({ length }) => length > 1);
  const all = [...new Map(lines.flat().map((heading) => [plainHeading(heading), heading])).entries()];
  const isKnown = lines.every((line) => caseFileOf(columnsOf(line, headings)) !== null);
  const meant = all.map(([plain, heading]) => ({ plain, heading, column: columnsOf([heading], headings)[0] ?? null }));
  const others = meant.filter(({ plain, column }) => headings.has(plain) || column === null);
  if (others.length === 0) return null;
  const unused = others.filter(({ column }) => column === null).length;
  return (
    <details className="case-kind" open={!isKnown || isTelling}>
      <summary>What your own headings mean{unused === 0 ? '' : `: ${amountOf(unused, 'is', 'are')} not used`}</summary>
      <p>
        Children need case_id and name. What you say is kept when the files are brought in, also for those that come by
        night.
      </p>
      <div className="case-headings">
        {others.map(({ plain, heading, column }) => (
          <Select
            key={plain}
            name={`heading-${plain}`}
            label={heading}
            emptyLabel="Not used"
            options={options}
            value={column ?? ''}
            onChange={({ target: { value } }) => onSay(plain, isCaseColumn(value) ? value : null)}
          />
        ))}
      </div>
    </details>
  );
}

const longestStart = 20_000;

function firstLine(text: string): readonly string[] {
  const [start = ''] = text.slice(0, longestStart).split(/[\r\n]/, 1);
  try {
    return (parseCsv(start)[0]?.cells ?? []).filter((cell) => plainHeading(cell).replaceAll('_', '') !== '');
  } catch {
    return []; // a quote that never ends: checking the file says so
  }
}

const options = [...fileOf()].map(([column, files]) => ({ value: column, label: `${column} (${files.join('; ')})` }));

/** In which files a column stands. */
function fileOf(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const file of ['CHILDREN', 'ALLOCATIONS', 'STATUSES'] as const) {
    for (const column of Object.keys(caseColumns[file])) {
      found.set(column, [...(found.get(column) ?? []), caseFileLabels[file]]);
    }
  }
  return found;
}
