import '../../../ui/control.css';
import '../../../ui/inline-choice.css';
import './split-figures.css';

import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';

import { useFigureExport } from '../../../foundations/exports/use-figure-export';
import { RepresentationSplitsDocument, type RepresentationKind } from '../../../gql/complaints/graphql';
import { useCan } from '../../../platform/session';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { DataTable } from '../../../ui/data-table';
import { Icon } from '../../../ui/icon';
import { FailedState, Loading } from '../../../ui/states';
import {
  countHeaders,
  countText,
  isAllHidden,
  partHeaders,
  splitFacts,
  splitDefinitions,
  splitRows,
  splitSentence,
  type SplitYear,
  splitTitles,
} from './split-words';

interface SplitFiguresProps {
  readonly kind: RepresentationKind;
}

/** Who complained or gave thanks, about which team, and of which children or what for: a year at a time, since a part of a year would tell of one. */
export function SplitFigures({ kind }: SplitFiguresProps) {
  const { data, error, refetch } = useQuery(RepresentationSplitsDocument, {
    variables: { kind },
    fetchPolicy: 'cache-and-network',
  });
  const years = data?.representationSplits;
  if (error && !years) {
    return <FailedState title={`${splitTitles[kind]} could not be loaded`} onRetry={() => void refetch()} />;
  }
  if (!years) return <Loading label={splitTitles[kind]} lines={5} />;
  return <Years kind={kind} years={years} />;
}

function Years({ kind, years }: SplitFiguresProps & { readonly years: readonly SplitYear[] }) {
  const [chosen, setChosen] = useState('');
  const year = years.find(({ key }) => key === chosen) ?? years.find(({ total }) => total) ?? years[0];
  if (!year) return null;
  return (
    <Card title={splitTitles[kind]} action={<TakeFile kind={kind} year={year} />}>
      <YearChoice years={years} year={year} onYear={setChosen} />
      <p>{splitSentence(kind, year)}</p>
      <p className="soft">{splitDefinitions[kind]}</p>
      <SplitTables kind={kind} year={year} />
    </Card>
  );
}

function TakeFile({ kind, year }: SplitFiguresProps & { readonly year: SplitYear }) {
  const give = useFigureExport('COMPLAINT_FIGURES');
  const isExact = useCan('complaint:figures:exact');
  const file = {
    name: `${kind.toLowerCase()}s-by-people-and-kind`,
    headers: ['Split', 'Part', 'Count'],
    rows: splitRows(year),
  };
  return (
    <Button look="quiet" size="small" onClick={() => give(file, splitFacts(kind, year, isExact))}>
      <Icon name="download" size={18} />
      Download CSV<span className="visually-hidden">: {splitTitles[kind]}</span>
    </Button>
  );
}

interface YearChoiceProps {
  readonly years: readonly SplitYear[];
  readonly year: SplitYear;
  readonly onYear: (key: string) => void;
}

function YearChoice({ years, year, onYear }: YearChoiceProps) {
  const id = useId();
  return (
    <div className="inline-choice">
      <label className="inline-choice__label" htmlFor={id}>
        Year
      </label>
      <select id={id} className="control" value={year.key} onChange={({ target }) => onYear(target.value)}>
        {years.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function SplitTables({ kind, year }: SplitFiguresProps & { readonly year: SplitYear }) {
  return (
    <div className="split-figures">
      {year.splits.map((split) =>
        isAllHidden(split) ? (
          <section key={split.dimension}>
            <h3>{split.label}</h3>
            <p>There are so few that no part can be shown.</p>
          </section>
        ) : (
          <SplitTable key={split.dimension} kind={kind} split={split} />
        ),
      )}
    </div>
  );
}

function SplitTable({ kind, split }: SplitFiguresProps & { readonly split: SplitYear['splits'][number] }) {
  return (
    <DataTable
      caption={split.label}
      columns={[
        { key: 'part', header: partHeaders[split.dimension], cell: (part) => part.label },
        { key: 'count', header: countHeaders[kind], align: 'end', cell: ({ count }) => countText(count) },
      ]}
      rows={split.parts}
      rowKey={({ key }) => key}
    />
  );
}
