import {
  quartersBetween,
  reportingPeriod,
  reportingPeriodLabel,
  reportingQuarterOf,
  shiftQuarter,
} from '@heard/domain/calendar/reporting-year';

import type { ParticipationOptionsQuery } from '../../gql/participation/graphql';

export type Options = ParticipationOptionsQuery['participationOptions'];
type KnownPeriod = Options['periods'][number];

interface Days {
  readonly from: string;
  readonly to: string;
}

interface NamedDays extends Days {
  /** 'October 2025 to September 2026' */
  readonly label: string;
}

/** A period as it can be chosen, with what it is held against. */
export interface PeriodChoice extends NamedDays {
  /** As it stands in the address. */
  readonly value: string;
  /** As it stands in the list. */
  readonly optionLabel: string;
  readonly group: 'recent' | 'year' | 'quarter';
  readonly inProgress: boolean;
  readonly publishedOn: string | null;
  /** As long, a year earlier; null where it has no figures, or where this period still goes on. */
  readonly before: NamedDays | null;
  /** The quarters of the line over time, eight at most, the period's last one at its end. */
  readonly trend: Days;
}

const recentValue = 'recent';
const quartersInTrend = 8;

function isQuarter(period: KnownPeriod): boolean {
  return period.key.includes('Q');
}

function spanOf(firstQuarter: string, lastQuarter: string): NamedDays {
  const { from } = reportingPeriod(firstQuarter);
  const { to } = reportingPeriod(lastQuarter);
  const first = reportingPeriodLabel(firstQuarter).split(' ');
  const last = reportingPeriodLabel(lastQuarter).split(' to ')[1] ?? '';
  return { from, to, label: `${first[0] ?? ''} ${from.slice(0, 4)} to ${last}` };
}

function yearBefore(key: string): string {
  const start = Number(key.slice(0, 4));
  return `${start - 1}-${String(start % 100).padStart(2, '0')}${key.slice(7)}`;
}

class Choices {
  private readonly keys: ReadonlySet<string>;
  private readonly quarters: readonly string[];

  constructor(private readonly options: Options) {
    this.keys = new Set(options.periods.map((period) => period.key));
    this.quarters = options.periods.filter(isQuarter).map((period) => period.key);
  }

  all(): PeriodChoice[] {
    const latestFirst = this.options.periods.toReversed();
    return [
      ...this.recent(),
      ...latestFirst.filter((period) => !isQuarter(period)).map((period) => this.choice(period, 'year')),
      ...latestFirst.filter(isQuarter).map((period) => this.choice(period, 'quarter')),
    ];
  }

  /** Twelve finished months: all seasons once, whatever the day. Published figures come in whole quarters and years only. */
  private recent(): PeriodChoice[] {
    const last = this.options.periods.findLast((period) => isQuarter(period) && period.ended)?.key;
    if (!this.options.exact || last === undefined) return [];
    const span = spanOf(shiftQuarter(last, -3), last);
    const before = spanOf(shiftQuarter(last, -7), shiftQuarter(last, -4));
    const hasBefore = quartersBetween(before.from, before.to).some((quarter) => this.keys.has(quarter));
    return [
      {
        ...span,
        value: recentValue,
        optionLabel: `Last four quarters: ${span.label}`,
        group: 'recent',
        inProgress: false,
        publishedOn: null,
        before: hasBefore ? before : null,
        trend: this.trendTo(last),
      },
    ];
  }

  private choice(period: KnownPeriod, group: 'year' | 'quarter'): PeriodChoice {
    const { key, from, to, ended, publishedOn } = period;
    const label = reportingPeriodLabel(key);
    const earlier = yearBefore(key);
    const before =
      ended && this.keys.has(earlier) ? { ...reportingPeriod(earlier), label: reportingPeriodLabel(earlier) } : null;
    return {
      value: key,
      from,
      to,
      label: ended ? label : `${label}, so far`,
      optionLabel: ended ? label : `${label}, so far`,
      group,
      inProgress: !ended,
      publishedOn: publishedOn ?? null,
      before,
      trend: this.trendTo(
        this.quarters.findLast((quarter) => reportingPeriod(quarter).from <= to) ?? reportingQuarterOf(to),
      ),
    };
  }

  private trendTo(last: string): Days {
    const first = this.quarters[0] ?? last;
    const from = shiftQuarter(last, 1 - quartersInTrend);
    return { from: reportingPeriod(from < first ? first : from).from, to: reportingPeriod(last).to };
  }
}

/** What can be chosen, the best first choice first. */
export function periodChoices(options: Options): readonly PeriodChoice[] {
  return new Choices(options).all();
}

/** The period of this address, else the first choice. Null where there are no figures at all. */
export function chosenPeriod(choices: readonly PeriodChoice[], value: string | null): PeriodChoice | null {
  return choices.find((choice) => choice.value === value) ?? choices[0] ?? null;
}
