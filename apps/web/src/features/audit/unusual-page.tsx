import './audit.css';

import { unusualRules, unusualWords } from '@heard/domain/audit/unusual-access';
import { longest } from '@heard/domain/validation/text-lengths';
import { useQuery } from '@apollo/client/react';
import type { FormEvent } from 'react';
import { useSearchParams } from 'react-router';

import { UnusualAccessDocument, type UnusualAccessQuery } from '../../gql/audit/graphql';
import { dateText } from '../../platform/dates';
import { paths } from '../../platform/paths';
import { errorSentence } from '../../platform/request-errors';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { EmptyState, FailedState, Loading } from '../../ui/states';
import { TextInput } from '../../ui/text-input';
import { UnusualLines } from './unusual-lines';

type List = UnusualAccessQuery['unusualAccess'];

/** Who opened children’s records in a way that somebody should look at, rule by rule. */
export function UnusualPage() {
  const [address] = useSearchParams();
  const { data, error, refetch } = useQuery(UnusualAccessDocument, {
    variables: { from: address.get('from') || null, to: address.get('to') || null },
    fetchPolicy: 'network-only',
  });
  const list = data?.unusualAccess;
  return (
    <Page
      title="Unusual access"
      lead="Who opened children’s records in a way that somebody should ask about. None of it says that it was wrong."
      width="wide"
      above={<BackLink to={paths.accessLog}>Access log</BackLink>}
    >
      <Days key={address.toString()} from={list?.from} to={list?.to} />
      {list ? (
        <Found list={list} onLooked={refetch} />
      ) : error ? (
        <FailedState title={errorSentence(error)} onRetry={() => void refetch()} />
      ) : (
        <Loading label="Looking through the log" lines={8} />
      )}
    </Page>
  );
}

function Days({ from, to }: { readonly from: string | undefined; readonly to: string | undefined }) {
  const [address, setAddress] = useSearchParams();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const next = new URLSearchParams();
    for (const name of ['from', 'to']) {
      const value = form.get(name);
      if (typeof value === 'string' && value !== '') next.set(name, value);
    }
    setAddress(next);
  };
  return (
    <form className="access-filter" aria-label="Which days" onSubmit={send} key={`${from ?? ''} ${to ?? ''}`}>
      <TextInput
        name="from"
        type="date"
        label="From"
        longest={longest.code}
        defaultValue={address.get('from') ?? from}
      />
      <TextInput name="to" type="date" label="To" longest={longest.code} defaultValue={address.get('to') ?? to} />
      <div>
        <Button type="submit" look="secondary">
          Show these days
        </Button>
      </div>
    </form>
  );
}

interface FoundProps {
  readonly list: List;
  readonly onLooked: () => Promise<unknown>;
}

function Found({ list: { from, to, found, isCut, outOfHours }, onLooked }: FoundProps) {
  const waiting = found.filter(({ look }) => look === null);
  const looked = found.filter(({ look }) => look !== null);
  return (
    <>
      {isCut ? (
        <Notice tone="warning" title="Only the newest lines were looked through">
          <p>There are more of them in these days than fit: choose fewer days.</p>
        </Notice>
      ) : null}
      {found.length === 0 ? (
        <EmptyState title="Nothing unusual" icon="tick">
          <p>
            From {dateText(from)} to {dateText(to)} no rule found anything.
          </p>
        </EmptyState>
      ) : null}
      {found.length > 0 && waiting.length === 0 ? <p>All of it has been looked at.</p> : null}
      <ByRule found={waiting} outOfHours={outOfHours} onLooked={onLooked} />
      {looked.length > 0 ? (
        <section className="stack" aria-labelledby="looked-at">
          <h2 id="looked-at">Looked at</h2>
          <ByRule found={looked} outOfHours={outOfHours} onLooked={onLooked} isLooked />
        </section>
      ) : null}
    </>
  );
}

interface ByRuleProps {
  readonly found: List['found'];
  readonly outOfHours: string;
  readonly onLooked: () => Promise<unknown>;
  readonly isLooked?: boolean;
}

function ByRule({ found, outOfHours, onLooked, isLooked = false }: ByRuleProps) {
  const Heading = isLooked ? 'h3' : 'h2';
  return unusualRules.map((rule) => {
    const ofRule = found.filter((one) => one.rule === rule);
    const [name, means] = unusualWords[rule];
    const id = `${isLooked ? 'looked-' : ''}rule-${rule}`;
    return ofRule.length === 0 ? null : (
      <section key={rule} className="stack" aria-labelledby={id}>
        <Heading id={id}>{name}</Heading>
        <p className="soft">{rule === 'OUT_OF_HOURS' ? outOfHours : means}</p>
        <UnusualLines name={isLooked ? `${name}, looked at` : name} lines={ofRule} onLooked={onLooked} />
      </section>
    );
  });
}
