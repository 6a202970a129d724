import '../people.css';

import { useMutation, useQuery } from '@apollo/client/react';
import { widestRoles } from '@heard/domain/people/second-person';

import { AccessWishesDocument, DecideAccessDocument, type WishShownFragment } from '../../../gql/people/graphql';
import { dateText } from '../../../platform/dates';
import { errorMessage, errorSentence } from '../../../platform/request-errors';
import { useCan } from '../../../platform/session';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { AskButton } from './ask-button';
import { EmailAddress } from './email-address';
import { addressText, daysText, heldText } from './person-text';

/** Roles that wait for this person to say yes or no. Nothing is shown where nothing waits. */
export function WishesCard() {
  return useCan('people:approve') ? <Wishes /> : null;
}

function Wishes() {
  const { data, refetch } = useQuery(AccessWishesDocument, { fetchPolicy: 'cache-and-network' });
  const wishes = data?.accessWishes.filter(({ mayDecide }) => mayDecide) ?? [];
  if (wishes.length === 0) return null;
  return (
    <Card title="Access that waits for your yes or no" tone="warm">
      <p>Nobody gives themselves more access. Say yes if you know that it is right.</p>
      <ul className="people-lines">
        {wishes.map((wish) => (
          <Wish key={wish.id} wish={wish} onDecided={() => void refetch()} />
        ))}
      </ul>
    </Card>
  );
}

interface WishProps {
  readonly wish: WishShownFragment;
  readonly onDecided: () => void;
}

function Wish({ wish, onDecided }: WishProps) {
  const [decide, { loading: busy }] = useMutation(DecideAccessDocument);
  const approve = async () => {
    try {
      await decide({ variables: { input: { id: wish.id, outcome: 'APPROVED', why: null } } });
      showToast(`Approved. ${wish.userName} has this role ${daysText(wish)}.`);
    } catch (error) {
      showToast(errorMessage(error) ?? errorSentence(error), 'danger');
    }
    onDecided();
  };
  return (
    <li className="people-line">
      <div className="people-line__words">
        <strong dir="auto">{wish.userName}</strong>
        <p>
          {heldText(wish)}, {daysText(wish)}
        </p>
        <p dir="auto">{wish.why}</p>
        {widestRoles.includes(wish.role) ? (
          <p>
            They choose a new password by a link to <EmailAddress of={wish.email} />, their address {addressText(wish)}.
            Say yes only if you know that it is theirs: whoever reads it has the role.
          </p>
        ) : null}
        <p className="soft">
          Asked for by {wish.askedByName}; runs out on {dateText(wish.expiresAt.slice(0, 10))}
        </p>
      </div>
      <div className="people-line__ways">
        <Button busy={busy} busyLabel="Saving…" onClick={() => void approve()}>
          Yes<span className="visually-hidden">, approve this for {wish.userName}</span>
        </Button>
        <AskButton asked={{ to: 'REFUSE', wish }} onChanged={onDecided}>
          No…<span className="visually-hidden"> to {wish.userName}</span>
        </AskButton>
      </div>
    </li>
  );
}
