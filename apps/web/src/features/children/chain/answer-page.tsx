import { useQuery } from '@apollo/client/react';
import { needsPurpose } from '@heard/domain/access/reach-kind';
import { isRole } from '@heard/domain/access/roles';
import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';
import { most } from '@heard/domain/validation/text-lengths';
import { Suspense, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';

import { AnswerOneDocument, type AnswerOneQuery } from '../../../gql/children/graphql';
import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { errorCode } from '../../../platform/request-errors';
import { useCan, useSession } from '../../../platform/session';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { LazyAskCard } from '../ask/lazy-ask-card';
import { PurposeForm } from '../page/purpose-form';
import { FiveLinks } from './five-links';
import { AnswerWith, OpenedFor, WhoseWords } from './other-words';
import { nameOf } from './telling-chain';

const back = <BackLink to={paths.home}>What needs me today?</BackLink>;

/** One thing that somebody said, with what came of it so far and what comes next: where a line of a list leads. */
export function AnswerPage() {
  const { id = '' } = useParams();
  const { me } = useSession();
  const [purpose, setPurpose] = useState<string | null>(null);
  const others = useOthers(id);
  const mayBeGiven = useCan('feedback:answer');
  if (me === null) return null;
  if (isRole(me.role) && needsPurpose(me.role) && !mayBeGiven && purpose === null)
    return <PurposeForm onSaid={setPurpose} />;
  return (
    <OpenedFor value={purpose}>
      <AnswerWith value={others}>
        <Opened key={id} id={id} purpose={purpose} onSaid={setPurpose} />
      </AnswerWith>
    </OpenedFor>
  );
}

/** What was chosen from a list to be answered together with these words, as the address says. */
function useOthers(id: string): readonly string[] {
  const [search] = useSearchParams();
  const chosen = search.get('with')?.split(',') ?? [];
  return chosen.filter((one) => one !== '' && one !== id).slice(0, most.choices);
}

interface OpenedProps {
  readonly id: string;
  readonly purpose: string | null;
  readonly onSaid: (purpose: string) => void;
}

/** Whoever was given something about these words by name need not say why; who has to is asked. */
function Opened({ id, purpose, onSaid }: OpenedProps) {
  const { data, error, refetch } = useQuery(AnswerOneDocument, {
    variables: { id, purpose },
    fetchPolicy: 'cache-and-network',
  });
  if (data) return <Answer told={data.feedback} />;
  if (!error) {
    return (
      <Page title="Answer" above={back}>
        <Loading label="Opening what was said" lines={6} />
      </Page>
    );
  }
  if (errorCode(error) === 'NOT_FOUND') return <NoSuchWords />;
  if (errorCode(error) === 'INVALID_INPUT' && purpose === null) return <PurposeForm onSaid={onSaid} />;
  return (
    <Page title="Answer" above={back}>
      <FailedState onRetry={() => void refetch()} />
    </Page>
  );
}

function NoSuchWords() {
  return (
    <Page title="We could not find that" above={back} width="reading">
      <EmptyState title="Nothing to show here" icon="search">
        <p>The address may be wrong, or these words are not with you any more.</p>
      </EmptyState>
    </Page>
  );
}

function Answer({ told }: { readonly told: AnswerOneQuery['feedback'] }) {
  const name = told.childName?.split(' ')[0] ?? null;
  const isOwn = isChildsVoice(told.speakerRole ?? null);
  const asked = name ? { name, age: null } : null;
  return (
    <Page
      title="Answer"
      heading={isOwn && name ? `What ${name} said` : 'What was said'}
      above={back}
      lead={<Whose {...told} />}
    >
      <WhoseWords value={whoseOf(told)}>
        <FiveLinks told={told} asked={asked} />
        {told.childId ? (
          <Suspense fallback={null}>
            <LazyAskCard told={told} name={nameOf(told, asked)} />
          </Suspense>
        ) : null}
      </WhoseWords>
    </Page>
  );
}

function whoseOf({ childName, groupName }: AnswerOneQuery['feedback']): string | null {
  return childName ?? groupName ?? null;
}

/** Of whom and when; to the child’s page for whoever may open it. */
function Whose({ childId, childName, groupName, givenOn }: AnswerOneQuery['feedback']) {
  const mayOpen = useCan('child:read');
  return (
    <p>
      {childId && mayOpen ? <Link to={paths.child(childId)}>{childName}</Link> : (childName ?? groupName)},{' '}
      {dateText(givenOn)}
    </p>
  );
}
