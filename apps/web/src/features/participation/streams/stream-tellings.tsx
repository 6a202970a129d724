import { useQuery } from '@apollo/client/react';
import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { numberText } from '@heard/domain/words/number-text';
import { useState } from 'react';
import { Link } from 'react-router';

import { TellingsOfStreamDocument, type TellingsOfStreamQuery } from '../../../gql/participation/graphql';
import { paths } from '../../../platform/paths';
import { type Column, DataTable } from '../../../ui/data-table';
import { FailedState, Loading } from '../../../ui/states';
import { Disclosure } from '../disclosure';
import { periodName, type StreamFigures, type StreamPeriod } from './stream-words';

type Telling = TellingsOfStreamQuery['tellingsOfStream']['latest'][number];

/** The tellings behind the figures, for whoever may open the records: whose and who spoke, and not a word of them. */
export function StreamTellings({ period }: { readonly period: StreamPeriod }) {
  const streams = period.streams.filter(({ counts }) => (counts.tellings ?? 0) > 0);
  if (streams.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="tellings">
      <div className="stack stack--tight">
        <h2 id="tellings">Behind the figures</h2>
        <p className="soft">Who spoke, stream by stream, {periodName(period)}. The words are on the child’s page.</p>
      </div>
      {streams.map((stream) => (
        <OneStream key={stream.key} stream={stream} period={period} />
      ))}
    </section>
  );
}

function OneStream({ stream, period }: { readonly stream: StreamFigures; readonly period: StreamPeriod }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={`${stream.label}: ${numberText(stream.counts.tellings ?? 0)}`} onOpen={() => setOpen(true)}>
      {isOpen ? <List stream={stream} period={period} /> : null}
    </Disclosure>
  );
}

function List({ stream, period }: { readonly stream: StreamFigures; readonly period: StreamPeriod }) {
  const { data, error, refetch } = useQuery(TellingsOfStreamDocument, {
    variables: { from: period.from, to: period.to, stream: stream.key },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return error ? <FailedState onRetry={() => void refetch()} /> : <Loading label="Loading" lines={4} />;
  const { tellings, latest } = data.tellingsOfStream;
  return (
    <DataTable
      caption={
        latest.length === tellings ? stream.label : `The latest ${numberText(latest.length)} of ${numberText(tellings)}`
      }
      captionHidden={latest.length === tellings}
      columns={stream.key === 'PARTNER' ? [...columns, kindColumn] : columns}
      rows={latest}
      rowKey={({ id }) => id}
    />
  );
}

const columns: readonly Column<Telling>[] = [
  {
    key: 'child',
    header: 'Child',
    cell: ({ childId, reference }) => (
      <Link to={childId ? paths.child(childId) : paths.groups} className="unbroken">
        {reference}
      </Link>
    ),
  },
  { key: 'day', header: 'Day', cell: ({ givenOn }) => formatPlainDate(givenOn) },
  { key: 'speaker', header: 'Who spoke', cell: ({ speaker }) => speaker },
  { key: 'way', header: 'How', cell: ({ way }) => way },
  { key: 'heard', header: 'Child heard', cell: ({ heard }) => (heard ? 'Yes' : 'No') },
];

const kindColumn: Column<Telling> = { key: 'kind', header: 'Partner', cell: ({ kind }) => kind ?? 'Not said which' };
