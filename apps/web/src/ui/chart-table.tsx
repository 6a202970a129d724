import type { ReactNode } from 'react';

import { type ChartData, type RowWays, type TableShape, valueText } from './chart-data';
import { OtherWays, WayOfRow } from './chart-ways';
import { type Column, DataTable } from './data-table';

interface ShapeTableProps {
  readonly caption: string;
  readonly shape: TableShape;
  /** How numbers are written. */
  readonly data: Written;
  readonly ways: readonly RowWays[] | undefined;
  readonly waysHeader: string | undefined;
}

type Written = Pick<ChartData, 'unit' | 'decimals'>;

interface ShapeRow {
  readonly cells: TableShape['rows'][number];
  readonly ways: RowWays | null;
}

/** The figures of a chart as a table, whose rows lead where the chart’s do. */
export function ShapeTable({ caption, shape, data, ways, waysHeader = '' }: ShapeTableProps) {
  const columns = shape.headers.map((header, index) =>
    index === 0 ? nameColumn(header) : figureColumn(header, index, data),
  );
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={ways ? [...columns, waysColumn(waysHeader)] : columns}
      rows={shape.rows.map((cells, index) => ({ cells, ways: ways?.[index] ?? null }))}
      rowKey={({ cells }) => String(cells[0])}
    />
  );
}

function nameColumn(header: string): Column<ShapeRow> {
  return { key: '0', header, cell: nameCell };
}

function nameCell({ cells, ways }: ShapeRow): ReactNode {
  const name = cellText(cells[0], {});
  return ways ? <WayOfRow label={name} ways={ways} /> : name;
}

function figureColumn(header: string, index: number, data: Written): Column<ShapeRow> {
  return { key: String(index), header, align: 'end', cell: ({ cells }) => cellText(cells[index], data) };
}

function waysColumn(header: string): Column<ShapeRow> {
  return { key: 'ways', header, align: 'end', cell: waysCell };
}

function waysCell({ ways }: ShapeRow): ReactNode {
  return ways && ways.others.length > 0 ? <OtherWays ways={ways} /> : '–';
}

/** Texts stand as they are; the chart's unit goes behind its numbers. */
function cellText(value: string | number | null | undefined, { unit, decimals }: Written): string {
  return typeof value === 'string' ? value : valueText(value, unit, decimals);
}
