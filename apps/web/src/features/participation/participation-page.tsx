import './participation.css';

import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';

import { ParticipationOptionsDocument } from '../../gql/participation/graphql';
import { paths } from '../../platform/paths';
import { useCan, useSession } from '../../platform/session';
import { ButtonLink } from '../../ui/button';
import { Page } from '../../ui/page';
import { EmptyState, FailedState, Loading } from '../../ui/states';
import { Dashboard } from './dashboard';
import { chosenPeriod, type Options, periodChoices } from './periods';
import { participationWords } from './participation-words';
import { PeriodPicker } from './period-picker';
import { whoseReviews } from './whose-reviews';

/** How children take part in the reviews of their care. */
export function ParticipationPage() {
  const { me } = useSession();
  const { data, error, refetch } = useQuery(ParticipationOptionsDocument, { fetchPolicy: 'cache-and-network' });
  const options = data?.participationOptions;
  return (
    <Page
      {...participationWords}
      width="wide"
      more={me ? <p>{whoseReviews(me.role)}</p> : null}
      action={
        <>
          <ButtonLink to={paths.participationChain} look="secondary">
            What came of their words
          </ButtonLink>
          <ButtonLink to={paths.participationStreams} look="secondary">
            Feedback by stream
          </ButtonLink>
          <ImportLink look="secondary" />
        </>
      }
    >
      {options ? <Periods options={options} /> : null}
      {!options && error ? <FailedState onRetry={() => void refetch()} /> : null}
      {options || error ? null : <Loading label="Counting reviews" lines={8} />}
    </Page>
  );
}

function ImportLink({ look }: { readonly look: 'primary' | 'secondary' }) {
  const mayImport = useCan('participation:import');
  return mayImport ? (
    <ButtonLink to={paths.importParticipation} look={look}>
      Bring in a return
    </ButtonLink>
  ) : null;
}

function Periods({ options }: { readonly options: Options }) {
  const [address, setAddress] = useSearchParams();
  const choices = periodChoices(options);
  const period = chosenPeriod(choices, address.get('period'));
  if (period === null) return <NothingYet options={options} />;
  return (
    <>
      <PeriodPicker
        choices={choices}
        period={period}
        onChoose={(value) => setAddress(value === choices[0]?.value ? {} : { period: value })}
      />
      <Dashboard key={period.value} period={period} options={options} />
    </>
  );
}

function NothingYet({ options }: { readonly options: Options }) {
  if (!options.exact) {
    return (
      <EmptyState title="Nothing has been published yet" icon="chart">
        <p>
          {options.publishedAfterDays === 0
            ? 'The figures of a quarter appear here when it has ended.'
            : `The figures of a quarter appear here ${options.publishedAfterDays} days after it has ended.`}
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No reviews yet" icon="chart" action={<ImportLink look="primary" />}>
      <p>Figures show here as soon as reviews are recorded for children you work with.</p>
    </EmptyState>
  );
}
