import { operationChoices } from '@heard/domain/audit/operation-words';
import { longest } from '@heard/domain/validation/text-lengths';
import type { FormEvent } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

import type { AccessLogQueryVariables } from '../../gql/audit/graphql';
import { useCan, useSession } from '../../platform/session';
import { searchState, useSearched } from '../../platform/use-searched';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';

export type WantedLines = Omit<AccessLogQueryVariables, 'after'>;

const inAddress = ['childReference', 'operation', 'outcome', 'from', 'to'] as const;

/** What is looked for: in the address, but for the person, whose name no list of visited pages should hold. */
export function useWantedLines(): readonly [WantedLines, (wanted: WantedLines) => void] {
  const [address] = useSearchParams();
  const [person] = useSearched();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const by = useSession().me?.id ?? '';
  const said = (name: (typeof inAddress)[number]): string | null => address.get(name) || null;
  const wanted: WantedLines = {
    person: person || null,
    childReference: said('childReference'),
    operation: said('operation'),
    outcome: outcomes.find(({ value }) => value === said('outcome'))?.value ?? null,
    from: said('from'),
    to: said('to'),
  };
  const want = (next: WantedLines) => {
    const search = new URLSearchParams(inAddress.flatMap((name) => (next[name] ? [[name, next[name]]] : [])));
    void navigate({ pathname, search: search.toString() }, { state: searchState(next.person ?? '', by) });
  };
  return [wanted, want];
}

const outcomes = [
  { value: 'OK', label: 'Answered' },
  { value: 'REFUSED', label: 'Refused' },
] as const;

function wantedOf(form: FormData): WantedLines {
  const said = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  return {
    person: said('person'),
    childReference: said('childReference'),
    operation: said('operation'),
    outcome: outcomes.find(({ value }) => value === said('outcome'))?.value ?? null,
    from: said('from'),
    to: said('to'),
  };
}

interface AccessFilterProps {
  readonly wanted: WantedLines;
  readonly onSearch: (wanted: WantedLines) => void;
}

/** By whom, about whom, what and when. Whose cases are looked at only need not choose among all that people do. */
export function AccessFilter({ wanted, onSearch }: AccessFilterProps) {
  const maySearch = useCan('audit:search');
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch(wantedOf(new FormData(event.currentTarget)));
  };
  return (
    <form
      className={maySearch ? 'access-filter access-filter--all' : 'access-filter access-filter--own'}
      role="search"
      aria-label="The access log"
      onSubmit={send}
    >
      <TextInput
        name="person"
        label="Who"
        hint="Part of a name, or an email address"
        longest={longest.search}
        defaultValue={wanted.person ?? ''}
      />
      <TextInput
        name="childReference"
        label="Child"
        hint="The whole reference"
        longest={longest.reference}
        defaultValue={wanted.childReference ?? ''}
      />
      {maySearch ? <WhatAndOutcome wanted={wanted} /> : null}
      <TextInput name="from" type="date" label="From" longest={longest.code} defaultValue={wanted.from ?? ''} />
      <TextInput name="to" type="date" label="To" longest={longest.code} defaultValue={wanted.to ?? ''} />
      <div>
        <Button type="submit" look="secondary">
          <Icon name="search" />
          Search
        </Button>
      </div>
    </form>
  );
}

function WhatAndOutcome({ wanted }: Pick<AccessFilterProps, 'wanted'>) {
  return (
    <>
      <Select
        name="operation"
        label="What they did"
        emptyLabel="Anything"
        defaultValue={wanted.operation ?? ''}
        options={operationChoices.map(([value, label]) => ({ value, label }))}
      />
      <Select
        name="outcome"
        label="Answered or refused"
        emptyLabel="Either"
        options={outcomes}
        defaultValue={wanted.outcome ?? ''}
      />
    </>
  );
}
