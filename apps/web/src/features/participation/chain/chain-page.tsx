import '../participation.css';
import './chain.css';

import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { ChainPictureDocument } from '../../../gql/participation/graphql';
import { paths } from '../../../platform/paths';
import { useSession } from '../../../platform/session';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { countedText } from '../period-picker';
import { whoseReviews } from '../whose-reviews';
import { WhyHidden } from '../why-hidden';
import { BehindTheBars } from './behind-the-bars';
import { ChainChoices } from './chain-choices';
import { type ChainPeriod, periodName } from './chain-words';
import { DaysFigure } from './days-figure';
import { LinksFigure } from './links-figure';
import { PartsFigure } from './parts-figure';
import { PromiseFigure } from './promise-figure';
import { StandingTable } from './standing';
import { useAsked } from './use-asked';

/** How far what children said has come, and how long each link took. */
export function ChainPage() {
  const { me } = useSession();
  const asking = useAsked();
  const {
    data: found,
    previousData,
    error,
    refetch,
  } = useQuery(ChainPictureDocument, {
    variables: { filter: asking.asked.filter },
    fetchPolicy: 'cache-and-network',
  });
  // Another choice changes the figures where they stand: the page does not go away under whoever chose.
  const data = found ?? previousData;
  return (
    <Page
      title="What came of what children said"
      width="wide"
      above={<BackLink to={paths.participation}>Participation</BackLink>}
      lead={
        <p>
          Somebody decides, does something about it or says why not, and tells the child.{' '}
          {me ? whoseReviews(me.role) : null}
        </p>
      }
    >
      {data ? <Picture periods={data.chainPicture} {...asking} /> : null}
      {!data && error ? <FailedState onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading label="Counting what was said" lines={8} />}
    </Page>
  );
}

/** The one that was asked for, else the last quarter that is over. */
function choosePeriod(choices: readonly ChainPeriod[], asked: string | null): ChainPeriod | undefined {
  const usual = choices.find(({ key, ended }) => ended && key.includes('Q')) ?? choices[0];
  return choices.find(({ key }) => key === asked) ?? usual;
}

type PictureProps = ReturnType<typeof useAsked> & { readonly periods: readonly ChainPeriod[] };

function Picture({ periods, asked, places, value, choose }: PictureProps) {
  const [address] = useSearchParams();
  const choices = periods.filter(({ counts }) => counts).toReversed();
  const period = choosePeriod(choices, address.get('period'));
  const isEmpty = asked.narrowed === null && choices.every(({ counts }) => counts?.said === 0);
  if (!period || isEmpty) return <NothingYet isExact={asked.isExact} />;
  return (
    <div className="dashboard">
      <ChainChoices
        periods={choices}
        period={period}
        places={places}
        isExact={asked.isExact}
        value={value}
        onChoose={choose}
      />
      <OnPaper period={period} narrowed={asked.narrowed} />
      <LinksFigure period={period} asked={asked} />
      {asked.isExact ? <BehindTheBars period={period} asked={asked} /> : <WhyHidden periods={periods} />}
      <StandingTable standing={period.counts?.standing ?? []} />
      <DaysFigure period={period} asked={asked} />
      <PromiseFigure periods={periods} asked={asked} />
      <PartsFigure period={period} asked={asked} />
    </div>
  );
}

/** What was chosen. */
function OnPaper({ period, narrowed }: { readonly period: ChainPeriod; readonly narrowed: string | null }) {
  return (
    <p className="chain-on-paper">
      {periodName(period)}; {narrowed ?? 'everything that was said'}. {countedText(period.publishedOn ?? null)}.
    </p>
  );
}

function NothingYet({ isExact }: { readonly isExact: boolean }) {
  const good =
    'It is good when each bar is as long as the one before, and nobody waits longer than they were promised.';
  if (!isExact) {
    return (
      <EmptyState title="Nothing has been published yet" icon="chart">
        <p>The figures of a quarter appear here some weeks after it has ended. {good}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing that a child said is written down yet" icon="chart">
      <p>As soon as it is, this page shows how far it has come. {good}</p>
    </EmptyState>
  );
}
