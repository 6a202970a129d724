import { useExport } from '../../../foundations/exports/use-export';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import type { BoardColumn, Card } from '../board-data';

const headers = [
  'Number',
  'Objective',
  'Action',
  'Column',
  'Timescale',
  'Due',
  'Led by',
  'Measure',
  'Evidence',
  'What changed for children',
];

function rowOf(card: Card, column: BoardColumn) {
  const leads = card.leads.map(({ label }) => label).join('; ');
  return [
    card.no,
    card.objective.title,
    card.title,
    column.label,
    card.timescale,
    card.dueTo,
    leads,
    card.measure,
    card.evidenceCount,
    card.whatChanged,
  ];
}

interface PlanDownloadProps {
  readonly title: string;
  /** The cards that are shown. */
  readonly shown: readonly BoardColumn[];
}

/** The cards on screen as a file, in the order of the board. */
export function PlanDownload({ title, shown }: PlanDownloadProps) {
  const give = useExport('PLAN_ACTIONS');
  const rows = shown.flatMap((column) => column.actions.map((card) => rowOf(card, column)));
  return (
    <div className="no-print">
      <Button look="quiet" size="small" onClick={() => void give({ name: title, headers, rows })}>
        <Icon name="download" />
        Download these actions (CSV)
      </Button>
    </div>
  );
}
