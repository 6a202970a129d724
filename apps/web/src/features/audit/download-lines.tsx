import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { operationWords } from '@heard/domain/audit/operation-words';

import { useExport } from '../../foundations/exports/use-export';
import type { CsvAbout } from '../../platform/csv';
import { todayInLondon } from '../../platform/council-time';
import { momentText } from '../../platform/dates';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { WantedLines } from './access-filter';
import { type AccessLine, actorText, childrenText } from './line-words';

const headers = ['When', 'Who', 'What', 'Operation', 'Outcome', 'Children', 'Why', 'Looked for', 'Detail'];

const rowOf = (line: AccessLine) => [
  momentText(line.at),
  actorText(line),
  operationWords(line.operation),
  line.operation,
  line.outcome === 'OK' ? 'Answered' : 'Refused',
  childrenText(line),
  line.purpose,
  line.searched,
  line.detail,
];

const dayOr = (value: string | null | undefined, never: string): string => (value ? formatPlainDate(value) : never);

function aboutLines({ from, to, ...wanted }: WantedLines): CsvAbout {
  const asked = Object.values(wanted).filter((value) => typeof value === 'string');
  return [
    ['Title', 'Access log'],
    ['Period', `${dayOr(from, 'the beginning')} to ${dayOr(to, 'today')}`],
    ['Counted', formatPlainDate(todayInLondon())],
    ['Definition', `Each line that was shown, the newest first${asked.length > 0 ? `, for: ${asked.join(', ')}` : ''}`],
    ['Target', 'None'],
    ['Who may see it', 'Whoever may search the access log in Heard: do not hand it on'],
  ];
}

interface DownloadLinesProps {
  readonly lines: readonly AccessLine[];
  readonly wanted: WantedLines;
}

/** The lines on screen as a file; that they were taken along is a line of the log itself. */
export function DownloadLines({ lines, wanted }: DownloadLinesProps) {
  const give = useExport('ACCESS_LOG');
  const take = () =>
    void give({ name: `access-log-${todayInLondon()}`, headers, rows: lines.map(rowOf), about: aboutLines(wanted) });
  return (
    <div className="no-print">
      <Button look="quiet" size="small" onClick={take}>
        <Icon name="download" />
        Download these lines (CSV)
      </Button>
    </div>
  );
}
