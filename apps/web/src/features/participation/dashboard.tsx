import { useQuery } from '@apollo/client/react';

import {
  type ParticipationFiguresFragment,
  ParticipationDetailDocument,
  ParticipationOverviewDocument,
  type ParticipationOverviewQuery,
  type ParticipationOverviewQueryVariables,
} from '../../gql/participation/graphql';
import { useCalmly } from '../../platform/use-calmly';
import { Later } from '../../ui/later';
import { FailedState, Loading } from '../../ui/states';
import { childSplits, GroupFigure, placeSplits } from './figures/group-figure';
import { Headline } from './figures/headline';
import { HowWorkedOut } from './figures/how-worked-out';
import type { Options, PeriodChoice } from './periods';
import { Preparation } from './figures/preparation';
import { ReviewsInDoubt } from './figures/reviews-in-doubt';
import { RateCards } from './figures/rate-cards';
import { TeamsOverTime } from './figures/teams-over-time';
import { TrendFigure } from './figures/trend-figure';
import { WaysFigure } from './figures/ways-figure';
import { WhyHidden } from './why-hidden';

interface DashboardProps {
  readonly period: PeriodChoice;
  readonly options: Options;
}

/** The figures of one period: the answer first, then over time, where and for whom, how, and how it was worked out. */
export function Dashboard({ period, options }: DashboardProps) {
  const { data, error, refetch } = useQuery(ParticipationOverviewDocument, {
    variables: overviewOf(period),
    fetchPolicy: 'cache-and-network',
  });
  const [whole] = data?.whole ?? [];
  const isTime = useCalmly(whole !== undefined);
  if (data && whole && isTime) return <Figures data={data} whole={whole} period={period} options={options} />;
  if (error && !whole) return <FailedState onRetry={() => void refetch()} />;
  return <Loading label="Counting reviews" lines={8} />;
}

function overviewOf({ from, to, before, trend }: PeriodChoice): ParticipationOverviewQueryVariables {
  const earlier = before ?? { from, to };
  return {
    from,
    to,
    hasBefore: before !== null,
    beforeFrom: earlier.from,
    beforeTo: earlier.to,
    trendFrom: trend.from,
    trendTo: trend.to,
  };
}

interface FiguresProps extends DashboardProps {
  readonly data: ParticipationOverviewQuery;
  readonly whole: ParticipationFiguresFragment;
}

function Figures({ data, whole, period, options }: FiguresProps) {
  const shared = { period, options, whole };
  return (
    <div className="dashboard">
      <Headline whole={whole} before={data.before?.[0] ?? null} period={period} options={options} />
      <RateCards whole={whole} before={data.before?.[0] ?? null} definition={options.definition} />
      {options.exact ? null : <WhyHidden periods={options.periods} />}
      <Later>
        <TrendFigure rows={data.trend} trend={period.trend} options={options} />
      </Later>
      <Later>
        <GroupFigure title="Where children are heard" name="place" splits={placeSplits} {...shared} />
        <GroupFigure title="Which children are heard" name="children" splits={childSplits} {...shared} />
        {options.exact ? <Detail period={period} options={options} /> : null}
        <HowWorkedOut options={options} />
      </Later>
    </div>
  );
}

function Detail({ period, options }: DashboardProps) {
  const { data, error, refetch } = useQuery(ParticipationDetailDocument, {
    variables: { from: period.from, to: period.to },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      {data ? <WaysFigure codes={data.participationCodes} period={period} options={options} /> : null}
      <TeamsOverTime trend={period.trend} options={options} />
      {data ? <Preparation found={data.reviewPreparation} /> : null}
      <ReviewsInDoubt period={period} />
      {!data && error ? <FailedState onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading label="Counting ways of taking part" lines={6} />}
    </>
  );
}
