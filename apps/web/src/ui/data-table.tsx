import './data-table.css';

import type { ReactNode } from 'react';

import { Unbroken } from './unbroken';

export interface Column<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** `end` for figures. */
  readonly align?: 'start' | 'end';
  /** The column that names the row; the first one when none says so. */
  readonly rowHeader?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/**
 * A table with caption and named rows, in a scroller that the keyboard can reach when it is wider than the screen. The
 * scroller has a name of its own: the part of the page that it stands in often has the table's.
 */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows, rowKey }: DataTableProps<Row>) {
  const header = (columns.find((column) => column.rowHeader) ?? columns[0])?.key;
  return (
    <div className="table-scroller" role="region" aria-label={`Table: ${caption}`} tabIndex={0}>
      <table className="table">
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.key === header ? (
                  <th key={column.key} scope="row" data-align={column.align}>
                    {whole(column.cell(row))}
                  </th>
                ) : (
                  <td key={column.key} data-align={column.align}>
                    {whole(column.cell(row))}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** However narrow its column is, a date or a reference stays on one line. */
function whole(cell: ReactNode): ReactNode {
  return typeof cell === 'string' ? <Unbroken>{cell}</Unbroken> : cell;
}
