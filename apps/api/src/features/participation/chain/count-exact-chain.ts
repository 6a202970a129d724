import { reportingPeriod, reportingQuarterOf, reportingYearOf } from '@heard/domain/calendar/reporting-year';
import { streamLabels } from '@heard/domain/feedback/streams';
import { ageBandLabel } from '@heard/domain/participation/age-bands';
import type { AskedPeriod } from '@heard/domain/participation/asked-period';
import type { ChainSplit } from '@heard/domain/participation/chain-questions';
import { noServiceLabel, noTeamLabel, noUnitKey } from '@heard/domain/participation/participation-groups';
import type { Unit } from '../../../platform/unit.js';
import { chainRows, placesInCouncil, quarterRows } from './chain-figures.queries.js';
import type { ChainRow } from './chain-row.shape.js';
import type { ChainFilter, ChainPart, ChainPeriod } from './chain-figures.shape.js';
import { exactCounts, exactWaits } from './to-chain-counts.js';

function byKey<Row extends ChainRow>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const same = found.get(key) ?? [];
      same.push(row);
      found.set(key, same);
    }
  }
  return found;
}

/** What the reader may count, as it stands now, for these quarters and years. */
export async function exactChain(
  unit: Unit,
  days: AskedPeriod,
  periods: readonly string[],
  filter: ChainFilter,
): Promise<readonly ChainPeriod[]> {
  const rows = await quarterRows(unit, days, filter);
  const found = byKey(rows, ({ key }) => (key === null ? [] : [reportingQuarterOf(key), reportingYearOf(key)]));
  return periods.map((key) => {
    const ofPeriod = found.get(key) ?? [];
    const period = reportingPeriod(key);
    return {
      key,
      ...period,
      ended: period.to < unit.today,
      publishedOn: null,
      smallUpTo: null,
      counts: exactCounts(ofPeriod),
      waits: exactWaits(ofPeriod),
      promisedWaits: exactWaits(ofPeriod.filter(({ isPromised }) => isPromised)),
    };
  });
}

async function labelsOf(unit: Unit, by: ChainSplit): Promise<(key: string) => string> {
  if (by === 'STREAM') return (key) => Object.entries(streamLabels).find(([stream]) => stream === key)?.[1] ?? key;
  if (by === 'AGE_BAND') return ageBandLabel;
  const names = new Map((await placesInCouncil(unit)).map(({ id, name }) => [id, name]));
  return (key) => names.get(key) ?? (by === 'TEAM' ? noTeamLabel : noServiceLabel);
}

/** The same of one stretch of time, split by this. */
export async function exactChainParts(
  unit: Unit,
  days: AskedPeriod,
  by: ChainSplit,
  filter: ChainFilter,
): Promise<readonly ChainPart[]> {
  const [rows, labelOf] = await Promise.all([chainRows(unit, days, by, filter), labelsOf(unit, by)]);
  const found = byKey(rows, ({ key }) => [key ?? noUnitKey]);
  return [...found].map(([key, ofPart]) => ({ key, label: labelOf(key), counts: exactCounts(ofPart) }));
}
