import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { reportingPeriod, reportingYearOf } from '@heard/domain/calendar/reporting-year';
import type { Council } from '../council/people.js';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Tables } from '../tables.js';

/** A children looked after return that was loaded some weeks after its year had ended. */
export interface PastReturn {
  readonly id: string;
  readonly year: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly loadedOn: PlainDate;
}

/** The returns of the last two finished years, the older one first. */
export function pastReturns(today: PlainDate): readonly PastReturn[] {
  const ids = new Identities('past returns');
  const thisYear = reportingPeriod(reportingYearOf(today));
  const last = reportingPeriod(reportingYearOf(addDays(thisYear.from, -1)));
  const before = reportingPeriod(reportingYearOf(addDays(last.from, -1)));
  return [before, last]
    .map((period) => ({
      ...period,
      id: ids.next(),
      year: reportingYearOf(period.from),
      loadedOn: addDays(period.to, 43),
    }))
    .filter(({ loadedOn }) => loadedOn < today);
}

const found: readonly { readonly rule: string; readonly times: number; readonly message: string }[] = [
  { rule: '166', times: 2, message: 'Date of review is invalid or blank.' },
  {
    rule: '440',
    times: 4,
    message:
      'Participation method indicates child was under 4 years old at the time of the review, but date of birth and review date indicate that the child was 4 years old or over.',
  },
  { rule: 'INT08', times: 3, message: 'Internal check: child in Reviews does not exist in Header.' },
  {
    rule: 'W-FOURTH-BIRTHDAY',
    times: 1,
    message: 'The child turned 4 on the day of the review: PN0 is for children under 4.',
  },
];
const leftOut = 'This row is not taken: it has no date that exists.';

interface Finding {
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

function findingsOf(dice: Dice, lines: number): readonly Finding[] {
  const findings = found.flatMap(({ rule, times, message }) =>
    Array.from({ length: times }, (): Finding => ({ line: dice.between(2, lines + 1), rule, message })),
  );
  const undated = findings.filter(({ rule }) => rule === '166');
  const notStored = undated.map(({ line }) => ({ line, rule: 'W-NOT-STORED', message: leftOut }));
  return [...findings, ...notStored].toSorted((a, b) => a.line - b.line);
}

/** The list of imports, with what the rules said; the reviews of those years point to them. */
export function addPastReturns(
  tables: Tables,
  council: Council,
  returns: readonly PastReturn[],
  heldOn: readonly PlainDate[],
  dice: Dice,
): void {
  const ids = new Identities('findings of past returns');
  const importer = council.workers.find(({ role }) => role === 'QUALITY_ASSURANCE');
  if (importer === undefined) return;
  for (const { id, year, from, to, loadedOn } of returns) {
    const accepted = heldOn.filter((day) => day >= from && day <= to).length;
    const findings = findingsOf(dice, accepted);
    const rejected = findings.filter(({ rule }) => rule === 'W-NOT-STORED').length;
    const name = year.replace('-', '_');
    tables.add('import_run', {
      id,
      kind: 'SSDA903',
      sha256: `demo ${year}`,
      file_names: [`903_header_${name}.csv`, `903_reviews_${name}.csv`, `903_episodes_${name}.csv`],
      collection_year: year,
      applied_at: `${loadedOn}T10:12:00Z`,
      applied_by: importer.userId,
      applied_by_name: importer.name,
      rows_read: accepted + rejected,
      accepted,
      rejected,
      reviews_added: accepted,
    });
    for (const [at, { line, rule, message }] of findings.entries()) {
      tables.add('import_finding', {
        id: ids.next(),
        run_id: id,
        position: at + 1,
        file: `903_reviews_${name}.csv`,
        line,
        rule,
        severity: rule.startsWith('W-') ? 'warning' : 'error',
        message,
      });
    }
  }
}
