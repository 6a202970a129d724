import { useQuery } from '@apollo/client/react';
import { breakLabels } from '@heard/domain/work/break-kinds';
import { numberText } from '@heard/domain/words/number-text';
import { useState } from 'react';

import { WorkTotalsDocument, type WorkTotalsQuery } from '../../../gql/work/graphql';
import { shortDateText } from '../../../platform/dates';
import { Card } from '../../../ui/card';
import { type Column, DataTable } from '../../../ui/data-table';
import { Select } from '../../../ui/select';
import { byKind, countedIn, type Counted, type Place, placesOf, rowsIn } from './count-totals';

type Totals = WorkTotalsQuery['workTotals'];

/** What is missing, counted: by kind, and by team and service where there is more than one team. */
export function TotalsCard() {
  const { data } = useQuery(WorkTotalsDocument, { fetchPolicy: 'cache-and-network' });
  if (!data || data.workTotals.length === 0) return null;
  const places = placesOf(data.workTotals);
  return (
    <Card title="What is missing, counted">
      <p className="soft">
        Each step still to take, from a child’s words to telling them what came of it, is counted once.
      </p>
      <Kinds totals={data.workTotals} places={places} />
      {places.filter(({ isService }) => !isService).length > 1 ? (
        <Places totals={data.workTotals} places={places} />
      ) : null}
    </Card>
  );
}

interface CountsProps {
  readonly totals: Totals;
  readonly places: readonly Place[];
}

function counts<Row extends Counted>(): readonly Column<Row>[] {
  return [
    { key: 'open', header: 'Open', align: 'end', cell: ({ open }) => numberText(open) },
    { key: 'late', header: 'Overdue', align: 'end', cell: ({ late }) => numberText(late) },
    { key: 'oldest', header: 'Oldest due', cell: ({ oldestOn }) => shortDateText(oldestOn) },
  ];
}

function nameOf({ key, isService }: Place): string {
  return `${isService ? 'service' : 'team'} ${key}`;
}

function placeText({ label, isService }: Place): string {
  return isService ? `${label}, all teams` : label;
}

function Kinds({ totals, places }: CountsProps) {
  const [where, setWhere] = useState('');
  const place = places.find((one) => nameOf(one) === where) ?? null;
  return (
    <>
      {places.length > 1 ? (
        <Select
          name="counted-where"
          label="Where"
          emptyLabel="Everywhere"
          value={where}
          options={places.map((one) => ({
            value: nameOf(one),
            label: placeText(one),
          }))}
          onChange={({ target }) => setWhere(target.value)}
        />
      ) : null}
      <DataTable
        caption={`By what is missing${place ? `: ${place.label}` : ''}`}
        columns={[{ key: 'kind', header: 'Missing', cell: ({ kind }) => breakLabels[kind] }, ...counts()]}
        rows={byKind(rowsIn(totals, place))}
        rowKey={({ kind }) => kind}
      />
    </>
  );
}

function Places({ totals, places }: CountsProps) {
  const rows = places.flatMap((place) => {
    const counted = countedIn(totals, place);
    return counted === null ? [] : [{ ...place, ...counted }];
  });
  return (
    <DataTable
      caption="By service and team"
      columns={[
        {
          key: 'place',
          header: 'Where',
          cell: placeText,
        },
        ...counts(),
      ]}
      rows={rows}
      rowKey={nameOf}
    />
  );
}
