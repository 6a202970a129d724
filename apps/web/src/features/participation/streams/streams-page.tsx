import '../../../ui/control.css';
import '../../../ui/inline-choice.css';
import '../participation.css';

import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { FeedbackByStreamDocument } from '../../../gql/participation/graphql';
import { paths } from '../../../platform/paths';
import { useCan, useSession } from '../../../platform/session';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { countedText } from '../period-picker';
import { whoseReviews } from '../whose-reviews';
import { WhyHidden } from '../why-hidden';
import { StreamFigure } from './stream-figure';
import { StreamTellings } from './stream-tellings';
import { periodName, shortDefinition, type StreamPeriod } from './stream-words';
import { StreamsOverTime } from './streams-over-time';

/** What came in by each stream, and whose voice it was. */
export function StreamsPage() {
  const { me } = useSession();
  const { data, error, refetch } = useQuery(FeedbackByStreamDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page
      title="Feedback by stream"
      width="wide"
      above={<BackLink to={paths.participation}>Participation</BackLink>}
      lead={
        <p>
          {shortDefinition} {me ? whoseReviews(me.role) : null}
        </p>
      }
    >
      {data ? <Periods periods={data.feedbackByStream} /> : null}
      {!data && error ? <FailedState onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading label="Putting feedback together" lines={8} />}
    </Page>
  );
}

function Periods({ periods }: { readonly periods: readonly StreamPeriod[] }) {
  const [address, setAddress] = useSearchParams();
  const isExact = useCan('participation:exact');
  const choices = periods.filter(({ counts }) => counts).toReversed();
  const usual = choices.find(({ key, ended }) => ended && key.includes('Q')) ?? choices[0];
  const period = choices.find(({ key }) => key === address.get('period')) ?? usual;
  if (!period) {
    return (
      <EmptyState title="Nothing has been published yet" icon="chart">
        <p>The figures of a quarter appear here some weeks after it has ended.</p>
      </EmptyState>
    );
  }
  return (
    <div className="dashboard">
      <PeriodChoice choices={choices} period={period} onChoose={(key) => setAddress({ period: key })} />
      <StreamFigure period={period} />
      <StreamsOverTime periods={periods} />
      {isExact ? <StreamTellings key={period.key} period={period} /> : <WhyHidden periods={periods} />}
    </div>
  );
}

interface PeriodChoiceProps {
  readonly choices: readonly StreamPeriod[];
  readonly period: StreamPeriod;
  readonly onChoose: (key: string) => void;
}

function PeriodChoice({ choices, period, onChoose }: PeriodChoiceProps) {
  return (
    <div className="inline-choice">
      <label className="inline-choice__label" htmlFor="period">
        Time
      </label>
      <select id="period" className="control" value={period.key} onChange={({ target }) => onChoose(target.value)}>
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {periodName(choice)}
          </option>
        ))}
      </select>
      <p className="soft">{countedText(period.publishedOn ?? null)}</p>
    </div>
  );
}
