import { formatPlainDate } from '@heard/domain/calendar/plain-date';

import { useExport } from '../../../foundations/exports/use-export';
import { todayInLondon } from '../../../platform/council-time';
import type { CsvAbout } from '../../../platform/csv';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { Button, ButtonLink } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import type { Board, BoardColumn, Card } from '../board-data';

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

/** What the file says of itself before its table, as every file of figures does. */
function aboutPlan({ title, startsOn, endsOn }: Pick<Board, 'title' | 'startsOn' | 'endsOn'>): CsvAbout {
  const period = [startsOn, endsOn].map((day) => (day ? formatPlainDate(day) : 'not said')).join(' to ');
  return [
    ['Title', title],
    ['Period', period],
    ['Counted', formatPlainDate(todayInLondon())],
    ['Definition', 'Each action that was shown on the board, with the column that it stands in'],
    ['Target', 'Each action achieved by the day in the column Due'],
    ['Who may see it', 'Whoever may see this plan in Heard'],
  ];
}

interface PlanDownloadProps {
  readonly plan: Pick<Board, 'title' | 'startsOn' | 'endsOn'>;
  /** The cards that are shown. */
  readonly shown: readonly BoardColumn[];
}

/** The cards on screen as a file, in the order of the board. */
export function PlanDownload({ plan, shown }: PlanDownloadProps) {
  const give = useExport('PLAN_ACTIONS');
  const rows = shown.flatMap((column) => column.actions.map((card) => rowOf(card, column)));
  const mayImport = useCan('plan:import');
  return (
    <div className="no-print">
      {mayImport ? (
        <ButtonLink to={paths.planFile} look="quiet" size="small">
          Bring a plan in from a file
        </ButtonLink>
      ) : null}
      <Button
        look="quiet"
        size="small"
        onClick={() => void give({ name: `actions-${todayInLondon()}`, headers, rows, about: aboutPlan(plan) })}
      >
        <Icon name="download" />
        Download these actions (CSV)
      </Button>
    </div>
  );
}
