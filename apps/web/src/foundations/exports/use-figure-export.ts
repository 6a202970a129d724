import { formatPlainDate, type PlainDate } from '@heard/domain/calendar/plain-date';
import type { ExportKind } from '@heard/domain/audit/export-kinds';

import type { CsvFile } from '../../platform/csv';
import { useExport } from './use-export';

/** What a file of figures says of itself, so that it can be read by somebody who has never seen the screen. */
export interface FigureFacts {
  readonly title: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The day on which it was counted, or as at which it was released, in words. */
  readonly counted: string;
  readonly definition: string;
  /** Null: there is none. */
  readonly target: string | null;
  /** Exact figures can point to one child, and are not for handing on. */
  readonly isExact: boolean;
}

/** Who may see the figures, in words that go with them. */
function audienceOf(isExact: boolean): string {
  return isExact
    ? 'Whoever may see exact figures. Small numbers can point to one child: do not hand it on'
    : 'Anybody. Numbers that could point to one child are hidden';
}

/** The file with what it is about before its table, under a name that no other figure or period has. */
export function figureFile(file: CsvFile, facts: FigureFacts): CsvFile {
  const { title, from, to, counted, definition, target, isExact } = facts;
  return {
    ...file,
    name: `${file.name}-${from}-to-${to}`,
    about: [
      ['Title', title],
      ['Period', `${formatPlainDate(from)} to ${formatPlainDate(to)}`],
      ['Counted', counted],
      ['Definition', definition],
      ['Target', target ?? 'None'],
      ['Who may see it', audienceOf(isExact)],
    ],
  };
}

/** Gives somebody a file of figures, as `useExport` does any other. */
export function useFigureExport(
  kind: Extract<ExportKind, 'PARTICIPATION_FIGURES' | 'COMPLAINT_FIGURES'>,
): (file: CsvFile, facts: FigureFacts) => void {
  const give = useExport(kind);
  return (file, facts) => void give(figureFile(file, facts));
}
