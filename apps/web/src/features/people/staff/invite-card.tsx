import { useMutation, useQuery } from '@apollo/client/react';
import { amountOf } from '@heard/domain/words/amount-of';
import { useRef } from 'react';
import { Link } from 'react-router';

import { InviteEverybodyDocument, UninvitedDocument, type UninvitedQuery } from '../../../gql/people/graphql';
import { paths } from '../../../platform/paths';
import { errorSentence } from '../../../platform/request-errors';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';

/** As many as are counted: beyond that it is “or more”. */
const mostCounted = 1_000;

/** Everybody who was never asked in, by one press; nothing where there is nobody. */
export function InviteCard() {
  const { data, refetch } = useQuery(UninvitedDocument, { fetchPolicy: 'cache-and-network' });
  const [invite, { data: done, loading, error }] = useMutation(InviteEverybodyDocument);
  const card = useRef<HTMLDivElement>(null);
  if (data === undefined || (data.uninvited.people === 0 && done === undefined)) return null;
  const send = async () => {
    const { data: sent } = await invite();
    if (sent === undefined) return;
    await refetch();
    card.current?.focus(); // the button is gone once nobody is left
  };
  return (
    <div ref={card} tabIndex={-1}>
      <Card title="Invite everybody" tone="warm">
        <div className="stack">
          {done ? <Done invited={done.inviteEverybody.invited} /> : null}
          {error ? (
            <Notice tone="danger" role="alert">
              <p>{errorSentence(error)}</p>
            </Notice>
          ) : null}
          <Left of={data.uninvited} busy={loading} onInvite={() => void send().catch(() => undefined)} />
        </div>
      </Card>
    </div>
  );
}

function Done({ invited }: { readonly invited: number }) {
  const sent = `${amountOf(invited, 'invitation is', 'invitations are')} on the way.`;
  return (
    <Notice tone="success" role="status">
      <p>
        {invited === 0 ? 'Nobody was left to invite.' : sent} <Link to={paths.messages}>Email</Link> says what was sent.
      </p>
    </Notice>
  );
}

interface LeftProps {
  readonly of: UninvitedQuery['uninvited'];
  readonly busy: boolean;
  readonly onInvite: () => void;
}

/** Who could still be asked in. */
function Left({ of: { people, sendsEmail }, busy, onInvite }: LeftProps) {
  if (people === 0) return null;
  const isAll = people < mostCounted;
  const whoever = `${amountOf(people, 'person', 'people')}${isAll ? '' : ' or more'} could come in and`;
  if (!sendsEmail) {
    return (
      <p>
        {whoever} {people === 1 ? 'has' : 'have'} no way in yet. Heard sends no email here: make each of them a link on
        their page. Leadership, quality assurance and administrators need <Link to={paths.messages}>email</Link>, or
        your council’s own sign-on.
      </p>
    );
  }
  return (
    <>
      <p>
        {whoever} {people === 1 ? 'was' : 'were'} not invited yet, or the invitation ran out. Each gets an email with a
        link of their own; whoever leaves gets none.
      </p>
      <div>
        <Button busy={busy} busyLabel="Inviting…" onClick={onInvite}>
          {isAll ? 'Invite them all' : `Invite the first ${amountOf(mostCounted, 'person', 'people')}`}
        </Button>
      </div>
    </>
  );
}
