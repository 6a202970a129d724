import './page-to-keep.css';

import { useQuery } from '@apollo/client/react';
import { called } from '@heard/domain/children/called';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';

import { PageToKeepDocument, type PageToKeepQuery } from '../../../gql/children/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import { firstWords } from '../../../platform/first-words';
import { paths } from '../../../platform/paths';
import { errorCode, errorFields } from '../../../platform/request-errors';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { CheckboxCards } from '../../../ui/choice-cards';
import { Page } from '../../../ui/page';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { NoSuchChild } from '../page/no-such-child';
import { PurposeGate } from '../page/purpose-gate';
import { type AnsweredTold, isTakenBack } from '../telling-text';
import { Sheet } from './sheet';
import { isSecret } from './sheet-text';
import { SheetWarnings } from './sheet-warnings';

/** As many as fit one sheet in large letters, where nobody chose otherwise. */
const usualOnSheet = 4;

/** A page to put into a child’s hand: what they said, and what happened with it. */
export function PageToKeep() {
  const { id = '' } = useParams();
  return (
    <PurposeGate childId={id}>
      {(purpose, askAgain) => <OpenedPage key={id} id={id} purpose={purpose} askAgain={askAgain} />}
    </PurposeGate>
  );
}

interface OpenedPageProps {
  readonly id: string;
  readonly purpose: string | null;
  readonly askAgain: (problem: string) => ReactNode;
}

function OpenedPage({ id, purpose, askAgain }: OpenedPageProps) {
  const { data, error, refetch } = useQuery(PageToKeepDocument, {
    variables: { id, purpose },
    fetchPolicy: 'cache-and-network',
  });
  if (data) return <ChosenPage child={data.child} tellings={saidBy(data)} />;
  const problem = error ? errorFields(error)['purpose'] : undefined;
  if (problem) return askAgain(problem);
  if (errorCode(error) === 'NOT_FOUND') return <NoSuchChild />;
  return (
    <Page title="A page to keep" above={<BackLink to={paths.child(id)}>Back to the child</BackLink>}>
      {error ? (
        <FailedState title="What they said could not be opened" onRetry={() => void refetch()} />
      ) : (
        <Loading label="Opening what they said" lines={8} />
      )}
    </Page>
  );
}

/** What the child said themselves; what was only seen of them, or said by others, is not on their page. */
function saidBy({ childTimeline }: PageToKeepQuery): readonly AnsweredTold[] {
  return childTimeline.edges.flatMap(({ node: { feedback } }) => (feedback?.words ? [feedback] : []));
}

interface ChosenProps {
  readonly child: PageToKeepQuery['child'];
  readonly tellings: readonly AnsweredTold[];
}

function ChosenPage({ child, tellings }: ChosenProps) {
  const name = called(child);
  const isEmpty = tellings.length === 0;
  return (
    <Page
      title="A page to keep"
      heading={`A page for ${name} to keep`}
      above={<BackLink to={paths.child(child.id)}>{child.name}</BackLink>}
      lead={<p>What {name} said and what happened, on paper. Choose what goes on it.</p>}
      width="wide"
      action={isEmpty ? null : <Button onClick={() => window.print()}>Print this page</Button>}
    >
      {isEmpty ? (
        <EmptyState title={`Nothing that ${name} said is here yet`}>
          <p>Their own words will stand on this page. What others say about them does not.</p>
        </EmptyState>
      ) : (
        <Chosen child={child} name={name} tellings={tellings} />
      )}
    </Page>
  );
}

/** What goes on the sheet, and the sheet as it will be. */
function Chosen({ child, name, tellings }: ChosenProps & { readonly name: string }) {
  const [chosen, setChosen] = useState<readonly string[]>(usualOf(tellings));
  const shown = tellings.filter(({ id }) => chosen.includes(id));
  return (
    <div className="keep">
      <div className="keep__choices">
        <CheckboxCards
          name="on-sheet"
          label="What goes on it"
          hint={`The newest things that ${name} said`}
          chosen={chosen}
          options={tellings.map((told) => ({
            value: told.id,
            label: firstWords(told.words ?? '', 80),
            hint: noteOf(told),
          }))}
          onChange={({ target: { value, checked } }) =>
            setChosen((before) => (checked ? [...before, value] : before.filter((id) => id !== value)))
          }
        />
      </div>
      <div className="keep__sheet">
        <SheetWarnings name={name} tellings={shown} />
        <Sheet name={name} worker={child.worker ?? null} tellings={shown} today={todayInLondon()} />
      </div>
    </div>
  );
}

/**
 * The newest that may lie about on paper. What they said to an answer, and waits for nothing, stands with that answer:
 * the words that it answers are put there instead, once.
 */
function usualOf(tellings: readonly AnsweredTold[]): readonly string[] {
  const open = tellings.filter((told) => !isSecret(told) && !isTakenBack(told));
  const shown = open.map((told) => {
    const answered = open.find(({ id }) => id === told.reactionTo?.feedbackId);
    return answered && told.chains.every(({ state }) => state === 'NOT_ASKED') ? answered.id : told.id;
  });
  return [...new Set(shown)].slice(0, usualOnSheet);
}

function noteOf(told: AnsweredTold): string {
  const parts = [dateText(told.givenOn), told.doNotTell ? `do not tell: ${told.doNotTell}` : null];
  if (told.withheldFrom.length > 0) parts.push(`hidden from ${told.withheldFrom.join(', ')}`);
  if (isTakenBack(told)) parts.push('they took it back');
  return parts.filter((part) => part !== null).join(' · ');
}
