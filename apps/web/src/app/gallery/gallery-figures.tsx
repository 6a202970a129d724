import { ChartFigure } from '../../ui/chart-figure';
import { DataTable } from '../../ui/data-table';
import { ShowMore } from '../../ui/show-more';
import { StatCard, StatRow } from '../../ui/stat-card';

const quarters = ['2024-25 Q3', '2024-25 Q4', '2025-26 Q1', '2025-26 Q2', '2025-26 Q3', '2025-26 Q4'];

export function GalleryFigures() {
  return (
    <>
      <StatRow>
        <StatCard
          tone="warm"
          label="Took part in their review"
          value="68.5%"
          numerator={50}
          denominator={73}
          formula="Reviews in which the child took part, of the reviews counted"
          note="95% interval: 57.1% to 78.0%"
        />
        <StatCard
          label="Were there themselves"
          value="46.6%"
          numerator={34}
          denominator={73}
          formula="Reviews the child attended, of the reviews counted"
        />
        <StatCard label="Heard in every review" value={null} suppressed formula="" />
        <StatCard label="Care leavers" value={null} formula="Nobody in this group had a review" />
      </StatRow>
      <GalleryCharts />
      <GalleryTables />
    </>
  );
}

function GalleryCharts() {
  return (
    <>
      <ChartFigure
        title="Took part, by quarter"
        sentence="The rate rose from 58% to 74% in six quarters, and is still below the target of 90%."
        categoryHeader="Quarter"
        csvName="participation-by-quarter"
        onDownload={() => undefined}
        data={{
          kind: 'line',
          categories: quarters,
          unit: '%',
          max: 100,
          target: { value: 90, label: 'Target: 90%' },
          series: [
            {
              key: 'rate',
              label: 'Took part',
              values: [58, 61.2, null, 66, 71.4, 74],
              low: [46, 50, null, 55, 60, 64],
              high: [69, 72, null, 76, 80, 82],
            },
          ],
        }}
        note="The band shows how far chance alone could move the rate (95%)."
      />
      <ChartFigure
        title="Answered in time"
        sentence="Eleven of twelve complaints were answered in time last quarter."
        categoryHeader="Quarter"
        csvName="answered-in-time"
        onDownload={() => undefined}
        data={{
          kind: 'stacked-bar',
          categories: quarters,
          series: [
            { key: 'in', label: 'In time', values: [6, 8, 7, 10, 9, 11] },
            { key: 'late', label: 'Late', values: [3, 2, 3, 1, 2, 1] },
            { key: 'open', label: 'Not answered yet', values: [0, 0, 0, 0, 1, 3] },
          ],
        }}
      />
    </>
  );
}

function GalleryTables() {
  return (
    <>
      <DataTable
        caption="Teams"
        columns={[
          { key: 'name', header: 'Team', cell: (row: (typeof teams)[number]) => row.name },
          { key: 'count', header: 'Children', align: 'end', cell: (row) => row.count },
        ]}
        rows={teams}
        rowKey={(row) => row.name}
      />
      <ShowMore shown={3} hasMore what="teams" onMore={() => undefined} />
    </>
  );
}

const teams = [
  { name: 'Children looked after, north', count: 41 },
  { name: 'Children looked after, south', count: 38 },
  { name: 'Leaving care', count: 27 },
];
