import { demoCouncil, type DemoCouncilOptions } from '../demo-council.js';
import { Dice } from '../dice.js';
import type { Cell, DemoCouncil, Row } from '../tables.js';
import { changed, type CopyOf, rowsToCopy } from './copied-rows.js';

export interface GrownCouncilOptions extends DemoCouncilOptions {
  /** How many times the demo council: 100 is forty thousand children. */
  readonly size: number;
  /** Puts all cards on one board instead of a board for each time. */
  readonly oneBoard?: boolean;
}

/** So many ids may be made for one copy before they meet those of the next. */
const idsOfCopy = 10_000_000;

/** The id of the same row in another copy: as much later as copies are apart. */
function laterId(id: string, no: number): string {
  const time = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) + no * idsOfCopy;
  const hex = time.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}${id.slice(13)}`;
}

/** The demo practitioner's own team, and another of the same service, which takes in the children of copies instead. */
function teamAside(council: DemoCouncil): readonly [Cell | undefined, Cell] {
  const rows = (table: string): readonly Row[] => council[table] ?? [];
  const user = rows('user_account').find((row) => row['email'] === 'practitioner@demo.example')?.['id'];
  const team = rows('role_grant').find((row) => row['user_id'] === user)?.['org_unit_id'];
  const service = rows('org_unit').find((row) => row['id'] === team)?.['parent_id'];
  const other = rows('org_unit').find((row) => row['parent_id'] === service && row['id'] !== team);
  if (other === undefined) throw new Error('No second team in the service of the demo practitioner');
  return [team, other['id'] ?? null];
}

/**
 * The demo council and as many copies of it as make it `size` times as large, part by part: each refers to nothing but
 * itself and the first. Copies have their own children, families and staff under other names, in the same teams, but for
 * the demo practitioner's own: whose caseload does not grow with the council.
 */
export function* grownCouncil({ size, oneBoard = false, ...options }: GrownCouncilOptions): Generator<DemoCouncil> {
  const council = demoCouncil(options);
  yield council;
  const tables = rowsToCopy(council, oneBoard);
  const own = new Set(tables.flatMap(([, rows]) => rows.flatMap((row) => [row['id'], row['client_id']])));
  own.delete(undefined);
  const [team, otherTeam] = teamAside(council);
  for (let no = 1; no < size; no += 1) {
    const copy: CopyOf = { no, dice: new Dice(`Wexmoor/copy ${String(no)}`), surnames: new Map() };
    const moved = (cell: Cell): Cell => {
      if (typeof cell !== 'string') return cell;
      return own.has(cell) ? laterId(cell, no) : cell === team ? otherTeam : cell;
    };
    const inCopy = (table: string, row: Row): Row =>
      Object.fromEntries(Object.entries(changed(table, row, copy, oneBoard)).map(([key, cell]) => [key, moved(cell)]));
    yield Object.fromEntries(tables.map(([table, rows]) => [table, rows.map((row) => inCopy(table, row))]));
  }
}
