import { operationChoices } from '@heard/domain/audit/operation-words';
import { longest } from '@heard/domain/validation/text-lengths';
import type { FormEvent } from 'react';

import type { AccessLogQueryVariables } from '../../gql/audit/graphql';
import { useCan } from '../../platform/session';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';

export type WantedLines = Omit<AccessLogQueryVariables, 'after'>;

export const allLines: WantedLines = {
  person: null,
  childReference: null,
  operation: null,
  outcome: null,
  from: null,
  to: null,
};

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

/** By whom, about whom, what and when. Whose cases are looked at only need not choose among all that people do. */
export function AccessFilter({ onSearch }: { readonly onSearch: (wanted: WantedLines) => void }) {
  const maySearch = useCan('audit:search');
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch(wantedOf(new FormData(event.currentTarget)));
  };
  return (
    <form className="access-filter" role="search" aria-label="The access log" onSubmit={send}>
      <TextInput name="person" label="Who" hint="Part of a name, or an email address" longest={longest.search} />
      <TextInput name="childReference" label="Child" hint="The whole reference" longest={longest.reference} />
      {maySearch ? (
        <>
          <Select
            name="operation"
            label="What they did"
            emptyLabel="Anything"
            options={operationChoices.map(([value, label]) => ({ value, label }))}
          />
          <Select name="outcome" label="Answered or refused" emptyLabel="Either" options={outcomes} />
        </>
      ) : null}
      <TextInput name="from" type="date" label="From" longest={longest.code} />
      <TextInput name="to" type="date" label="To" longest={longest.code} />
      <div>
        <Button type="submit" look="secondary">
          <Icon name="search" />
          Search
        </Button>
      </div>
    </form>
  );
}
