import '../people.css';

import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import {
  DecideAccessDocument,
  PeopleOptionsDocument,
  PersonDocument,
  type PersonShownFragment,
  type WishShownFragment,
} from '../../../gql/people/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { paths } from '../../../platform/paths';
import { errorMessage, errorSentence } from '../../../platform/request-errors';
import { useCan, useSession } from '../../../platform/session';
import { showToast } from '../../../ui/announcer';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { FailedState, Loading } from '../../../ui/states';
import { Tag } from '../../../ui/tag';
import { AskButton } from './ask-button';
import { EmailAddress } from './email-address';
import { LeavingCard } from './leaving-card';
import { History, Lines } from './person-history';
import { daysText, heldText, outcomeText } from './person-text';

/** One person: their role and team, what they held before, and what waits for a second person. */
export function PersonPage({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(PersonDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const again = () => void refetch();
  const person = data?.person;
  return (
    <Page
      title="Person"
      heading={person ? <bdi>{person.name}</bdi> : 'Person'}
      above={<BackLink to={paths.people}>People</BackLink>}
      width="reading"
    >
      {person ? <About person={person} onChanged={again} /> : <NotYet failed={error !== undefined} onRetry={again} />}
    </Page>
  );
}

function NotYet({ failed, onRetry }: { readonly failed: boolean; readonly onRetry: () => void }) {
  return failed ? <FailedState onRetry={onRetry} /> : <Loading label="Looking at this person" lines={6} />;
}

interface AboutProps {
  readonly person: PersonShownFragment;
  readonly onChanged: () => void;
}

function About({ person, onChanged }: AboutProps) {
  const waiting = person.wishes.filter(({ outcome }) => !outcome);
  const decided = person.wishes.filter(({ outcome }) => outcome && outcome !== 'APPROVED');
  return (
    <>
      {waiting.map((wish) => (
        <Waiting key={wish.id} wish={wish} onChanged={onChanged} />
      ))}
      <RoleCard person={person} onChanged={onChanged} />
      <LeavingCard person={person} onChanged={onChanged} />
      <Card
        title="Name and email address"
        action={
          person.mayKeep ? (
            <AskButton asked={{ to: 'CORRECT', person }} look="quiet" onChanged={onChanged}>
              Change<span className="visually-hidden"> name and email address</span>
            </AskButton>
          ) : null
        }
      >
        <p dir="auto">{person.name}</p>
        <p className="people-line__email">
          <EmailAddress of={person.email} />
        </p>
        <WayIn person={person} />
      </Card>
      <History person={person} />
      {decided.length > 0 ? (
        <Lines title="What was asked for and did not come about">
          {decided.map((wish) => (
            <li key={wish.id}>
              {heldText(wish)}, {daysText(wish)}. {outcomeText(wish)}
            </li>
          ))}
        </Lines>
      ) : null}
    </>
  );
}

/** Whether they can sign in, and for whoever keeps accounts the way to an invitation. */
function WayIn({ person: { id, hasWayIn, hasEnded } }: Pick<AboutProps, 'person'>) {
  const mayInvite = useCan('account:manage');
  if (hasEnded) return null;
  return (
    <>
      {hasWayIn ? null : (
        <p>
          <Tag tone="warning">Not come in yet</Tag>
        </p>
      )}
      {mayInvite ? (
        <p>
          <Link to={paths.accountAccess(id)}>{hasWayIn ? 'How they sign in' : 'Invite them'}</Link>
        </p>
      ) : null}
    </>
  );
}

function RoleCard({ person, onChanged }: AboutProps) {
  const { data } = useQuery(PeopleOptionsDocument, { fetchPolicy: 'cache-and-network' });
  const options = data?.peopleOptions;
  const { held, hasEnded, mayKeep } = person;
  const planned = person.roles.filter(({ startsOn }) => startsOn > todayInLondon());
  return (
    <Card
      title="Role and team"
      action={
        mayKeep && options ? (
          <AskButton asked={{ to: 'ROLE', person, options }} onChanged={onChanged}>
            {held && !hasEnded ? 'Change role or team' : 'Give a role'}
          </AskButton>
        ) : null
      }
    >
      {held ? (
        <p>
          <strong>{heldText(held)}</strong>
          <br />
          <span className="soft">{daysText(held)}</span>
        </p>
      ) : (
        <p>They have no role yet, and cannot come in.</p>
      )}
      {hasEnded ? <Tag>Left</Tag> : null}
      {planned.map((role) => (
        <p key={role.startsOn}>
          Then {heldText(role)}, {daysText(role)}
        </p>
      ))}
    </Card>
  );
}

/** What waits; whoever asked may take it back. */
function Waiting({ wish, onChanged }: { readonly wish: WishShownFragment; readonly onChanged: () => void }) {
  const isMine = useSession().me?.id === wish.askedById;
  const [decide, { loading: busy }] = useMutation(DecideAccessDocument);
  const takeBack = async () => {
    try {
      await decide({ variables: { input: { id: wish.id, outcome: 'WITHDRAWN', why: null } } });
      showToast('Taken back. Nothing changes for them.');
    } catch (error) {
      showToast(errorMessage(error) ?? errorSentence(error), 'danger');
    }
    onChanged();
  };
  return (
    <Card title="Waits for a second person" tone="warm">
      <p>
        {heldText(wish)}, {daysText(wish)}
      </p>
      <p dir="auto">{wish.why}</p>
      <p className="soft">
        Asked for by {wish.askedByName}. {outcomeText(wish)}
      </p>
      {isMine ? (
        <div>
          <Button look="quiet" busy={busy} busyLabel="Saving…" onClick={() => void takeBack()}>
            Take it back
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
