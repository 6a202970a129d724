import type { Cell, Row, Tables } from '../tables.js';

export function textOf(row: Row | undefined, column: string): string {
  const value = row?.[column];
  return typeof value === 'string' ? value : '';
}

/** One telling of one child: its rows, and what it was about. */
export interface Told {
  readonly rows: readonly Row[];
  readonly first: Row;
  readonly feedback: Row;
  readonly response: Row;
  readonly on: string;
}

function byColumn(rows: readonly Row[], column: string): (value: Cell | undefined) => Row {
  const found = new Map(rows.map((row) => [row[column], row]));
  return (value) => {
    const row = found.get(value);
    if (row === undefined) throw new Error(`Nothing with ${column} ${JSON.stringify(value)}`);
    return row;
  };
}

function tellingsByResponse(tables: Tables): readonly (readonly [Row, ...Row[]])[] {
  const tellings = new Map<Cell | undefined, [Row, ...Row[]]>();
  for (const row of tables.of('told_back')) {
    const before = tellings.get(row['response_id']);
    if (before) before.push(row);
    else tellings.set(row['response_id'], [row]);
  }
  return [...tellings.values()];
}

/** Everything that children themselves were told, and told once, the latest first. */
export function toldChildren(tables: Tables): readonly Told[] {
  const statement = byColumn(tables.of('statement'), 'id');
  const telling = byColumn(tables.of('feedback'), 'id');
  const response = byColumn(tables.of('response'), 'id');
  return tellingsByResponse(tables)
    .filter((rows) => rows.every((row) => row['client_id'] === rows[0]['client_id'] && row['result'] === 'TOLD'))
    .map((rows): Told => {
      const [first] = rows;
      const feedback = telling(statement(first['statement_id'])['feedback_id']);
      return { rows, first, feedback, response: response(first['response_id']), on: textOf(first, 'told_on') };
    })
    .filter(({ feedback }) => feedback['speaker_role'] === 'CHILD')
    .toSorted((one, other) => (one.on < other.on ? 1 : -1));
}
