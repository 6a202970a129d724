import { inBareUnit } from './bare-unit.js';
import type { BenchDatabase } from './bench-database.js';
import type { Comparison } from './comparison.js';

const days = ['2023-11-01', '2026-11-24'] as const;
const figures = 'key counted participated rate'; // what the dashboard asks
const query = `{ participationGrid(from: "${days[0]}", to: "${days[1]}", groupBy: TEAM) { key label quarters { ${figures} } } }`;

const counted = `
  select team, quarter, min(team_name) as name, sum(reviews)::int as reviews, sum(counted)::int as counted,
    sum(heard)::int as participated, sum(attended)::int as attended, count(*) filter (where counted > 0)::int as children,
    count(*) filter (where counted > 0 and heard = counted)::int as "everyReview"
  from (
    select team_id as team, date_trunc('quarter', held_on::timestamp) as quarter, child_id, min(team_name) as team_name,
      count(*) as reviews, count(*) filter (where participation_code <> 'PN0') as counted,
      count(*) filter (where participation_code in ('PN1', 'PN2', 'PN3', 'PN5', 'PN6')) as heard,
      count(*) filter (where participation_code in ('PN1', 'PN2', 'PN3', 'PN4')) as attended
    from app.review_figures where held_on between $1 and $2 group by 1, 2, 3) per_child
  group by team, quarter`;

function isLine(line: unknown): line is { readonly quarters: readonly unknown[] } {
  return typeof line === 'object' && line !== null && 'quarters' in line;
}

function countQuarters(lines: unknown): number {
  return Array.isArray(lines) ? lines.filter(isLine).reduce((sum, line) => sum + line.quarters.length, 0) : 0;
}

/** How children took part, by quarter and team, over three years. */
export async function participationGrid(db: BenchDatabase): Promise<Comparison> {
  const session = await db.signIn('leadership@demo.example');
  return {
    name: 'participation by quarter and team',
    product: async () => countQuarters((await db.run(session, query))['participationGrid']),
    bare: async () =>
      inBareUnit(db.pool, session, db.today, async (unit) => {
        const rows = await unit.query(counted, days);
        await unit.audit('participationGrid', []);
        return rows.length;
      }),
  };
}
