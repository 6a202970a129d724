import type { PlainDate } from '../calendar/plain-date.js';
import { readDay } from '../imports/read-day.js';
import { textProblem } from '../validation/check-text.js';
import type { CaseColumn } from './case-columns.js';
import type { CaseSex } from './case-rows.js';

/** The cells of one line, and what is wrong with them. */
export class CaseCells {
  /** Sentences that keep the line from being taken. */
  readonly problems: string[] = [];

  constructor(private readonly cells: ReadonlyMap<CaseColumn, string>) {}

  isEmpty(column: CaseColumn): boolean {
    return (this.cells.get(column) ?? '').trim() === '';
  }

  /** Null where it is empty. */
  text(column: CaseColumn, longest: number): string | null {
    const found = (this.cells.get(column) ?? '').normalize('NFC').trim();
    if (found === '') return null;
    const problem = textProblem(found, longest);
    if (problem !== null) this.problems.push(`${column}: ${problem}.`);
    return found;
  }

  needed(column: CaseColumn, longest: number): string {
    const found = this.text(column, longest);
    if (found === null) this.problems.push(`${column} is empty.`);
    return found ?? '';
  }

  date(column: CaseColumn): PlainDate | null {
    const found = this.text(column, longestCell);
    if (found === null) return null;
    const day = inOurTime(readDay(found));
    if (day === null) {
      this.problems.push(`${column} has “${found}”, which is no date that exists. Write it like 27/05/2014.`);
    }
    return day;
  }

  flag(column: CaseColumn): boolean | null {
    const found = this.text(column, longestCell)?.toLowerCase();
    if (found === undefined) return null;
    if (yes.has(found)) return true;
    if (!no.has(found)) this.problems.push(`${column} has “${found}”. Write yes or no.`);
    return false;
  }

  sex(): CaseSex | null {
    const found = this.text('sex', longestCell);
    if (found === null) return null;
    const sex = sexes.get(found.toLowerCase());
    if (sex === undefined) this.problems.push(`sex has “${found}”. Write M, F or U.`);
    return sex ?? null;
  }

  /** The key of a list, as people type it: “Allocated worker” is ALLOCATED_WORKER. */
  code<Key extends string>(column: CaseColumn, keys: ReadonlyMap<string, Key>): Key | null {
    const found = this.needed(column, longestCell);
    if (found === '') return null;
    const key = keys.get(found.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_'));
    if (key === undefined) {
      this.problems.push(`${column} has “${found}”. Write one of ${[...keys.keys()].join(', ')}.`);
    }
    return key ?? null;
  }
}

const longestCell = 200;
const yes: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1']);
const no: ReadonlySet<string> = new Set(['no', 'n', 'false', '0']);
const sexes: ReadonlyMap<string, CaseSex> = new Map([
  ['m', 'M'],
  ['male', 'M'],
  ['1', 'M'],
  ['f', 'F'],
  ['female', 'F'],
  ['2', 'F'],
  ['u', 'U'],
  ['unknown', 'U'],
  ['0', 'U'],
  ['9', 'U'],
]);

/** Nobody in a case system was born, or is planned for, outside these: a year of two digits or a slip of the hand. */
function inOurTime(day: PlainDate | null): PlainDate | null {
  return day !== null && day >= '1900-01-01' && day < '2100-01-01' ? day : null;
}
