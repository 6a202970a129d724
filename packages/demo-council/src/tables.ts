/** What a cell may hold; an object is for a column of JSON. */
export type Cell = string | number | boolean | null | readonly string[] | Readonly<Record<string, string>>;
export type Row = Readonly<Record<string, Cell>>;

/** The rows of the demo council, by table; the keys of a row are the columns. */
export type DemoCouncil = Readonly<Record<string, readonly Row[]>>;

/** Collects rows while the council is being made. */
export class Tables {
  private readonly rows = new Map<string, Row[]>();

  add(table: string, row: Row): void {
    const rows = this.rows.get(table);
    if (rows) rows.push(row);
    else this.rows.set(table, [row]);
  }

  /** Says something else in one row that is there. */
  change(table: string, id: Cell, part: Row): void {
    const rows = this.rows.get(table) ?? [];
    const at = rows.findIndex((row) => row['id'] === id);
    if (at < 0) throw new Error(`No row ${JSON.stringify(id)} in ${table}`);
    rows[at] = { ...rows[at], ...part };
  }

  /** What was collected for one table so far. */
  of(table: string): readonly Row[] {
    return this.rows.get(table) ?? [];
  }

  all(): DemoCouncil {
    return Object.fromEntries(this.rows);
  }
}
