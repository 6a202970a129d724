import { useExport } from '../../foundations/exports/use-export';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { DataTable } from '../../ui/data-table';
import { Icon } from '../../ui/icon';
import { type Quarter, timingsTable } from './timings-figures';
import { TimingsNote } from './timings-note';
import { timingsSentence } from './timings-sentence';

/** The figures where so much is hidden that there is nothing to draw. */
export function TimingsTable({ quarters }: { readonly quarters: readonly Quarter[] }) {
  const { headers, rows } = timingsTable(quarters);
  const give = useExport('COMPLAINT_FIGURES');
  const columns = headers.map((header, index) => ({
    key: header,
    header,
    align: index === 0 ? ('start' as const) : ('end' as const),
    cell: (row: (typeof rows)[number]) => row[index],
  }));
  return (
    <Card
      title="Answered in time, by quarter"
      action={
        <Button
          look="quiet"
          size="small"
          onClick={() => void give({ name: 'complaints-answered-in-time', headers, rows })}
        >
          <Icon name="download" size={18} />
          Download CSV
        </Button>
      }
    >
      <p>{timingsSentence(quarters)}</p>
      <DataTable
        caption="Answered in time, by quarter"
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row[0])}
      />
      <div className="timings-note">
        <TimingsNote quarters={quarters} />
      </div>
    </Card>
  );
}
