import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';

import {
  ComplaintSharingDocument,
  ShareComplaintDocument,
  TakeBackShareDocument,
  type WhoKnowsFragment,
} from '../../../gql/complaints/graphql';
import { dateText } from '../../../platform/dates';
import { errorFields } from '../../../platform/request-errors';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { CheckboxCards } from '../../../ui/choice-cards';
import { Select } from '../../../ui/select';
import { FailedState, Loading } from '../../../ui/states';
import { Tag } from '../../../ui/tag';

/** Which practitioners know that this complaint exists. They learn that there is one, and nothing of what it says. */
export function Sharing({ complaintId }: { readonly complaintId: string }) {
  const { data, error, refetch } = useQuery(ComplaintSharingDocument, {
    variables: { id: complaintId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Card title="Who knows that it exists">
      {data ? (
        <>
          <p className="soft">A practitioner who is told sees one line: that there is a complaint, and whom to ask.</p>
          <Told complaintId={complaintId} sharing={data.complaintSharing} onChanged={() => void refetch()} />
          <Tell complaintId={complaintId} sharing={data.complaintSharing} onChanged={() => void refetch()} />
        </>
      ) : null}
      {!data && error ? <FailedState onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading label="Looking who knows" lines={2} /> : null}
    </Card>
  );
}

interface ToldProps {
  readonly complaintId: string;
  readonly sharing: WhoKnowsFragment;
  readonly onChanged: () => void;
}

function Told({ complaintId, sharing: { shares, confidants }, onChanged }: ToldProps) {
  const [takeBack, { loading, error }] = useMutation(TakeBackShareDocument);
  if (shares.length === 0) return null;
  const back = async (shareId: string, line: HTMLElement | null) => {
    await takeBack({ variables: { input: { id: complaintId, shareId } } });
    line?.focus(); // its button is gone
    onChanged();
  };
  return (
    <ul className="complaint-shares">
      {shares.map((share) => (
        <li key={share.id} tabIndex={-1}>
          <p>
            <strong>{share.name ?? 'Somebody who has left'}</strong>
            {share.althoughAboutThem ? ', although it is about them' : ''}
          </p>
          <p className="soft">{shareWords(share)}</p>
          <Unseen why={whyUnseen(share, confidants)} />
          {share.takenBackOn ? null : (
            <Button
              look="quiet"
              busy={loading}
              onClick={({ currentTarget }) => void back(share.id, currentTarget.closest('li')).catch(() => undefined)}
            >
              Take back<span className="visually-hidden"> from {share.name}</span>
            </Button>
          )}
        </li>
      ))}
      {error ? <li role="alert">This was not taken back. Try again</li> : null}
    </ul>
  );
}

/** Why somebody who was told sees nothing of it any more; null while they see it, and once it was taken back. */
function whyUnseen(share: WhoKnowsFragment['shares'][number], confidants: WhoKnowsFragment['confidants']) {
  if (share.takenBackOn) return null;
  const now = confidants.find(({ id }) => id === share.userId);
  if (now === undefined) return 'It does not concern their work now';
  return now.isAboutThem && !share.althoughAboutThem ? 'It is about them now' : null;
}

function Unseen({ why }: { readonly why: string | null }) {
  return why === null ? null : (
    <div>
      <Tag tone="warning">{`${why}: they see nothing of it`}</Tag>
    </div>
  );
}

function shareWords({ sharedOn, sharedBy, takenBackOn, takenBackBy }: WhoKnowsFragment['shares'][number]): string {
  const shared = `Told on ${dateText(sharedOn)}${sharedBy ? ` by ${sharedBy}` : ''}`;
  return takenBackOn
    ? `${shared}, taken back on ${dateText(takenBackOn)}${takenBackBy ? ` by ${takenBackBy}` : ''}`
    : shared;
}

interface TellProps {
  readonly complaintId: string;
  readonly sharing: WhoKnowsFragment;
  readonly onChanged: () => void;
}

function Tell({ complaintId, sharing, onChanged }: TellProps) {
  const [chosen, choose] = useState('');
  const [althoughAboutThem, mean] = useState(false);
  const [share, { loading, error, reset }] = useMutation(ShareComplaintDocument);
  const knowing = new Set(sharing.shares.filter(({ takenBackOn }) => !takenBackOn).map(({ userId }) => userId));
  const possible = sharing.confidants.filter(({ id }) => !knowing.has(id));
  if (possible.length === 0) return <NobodyToTell isKnown={knowing.size > 0} />;
  const isAboutThem = possible.find(({ id }) => id === chosen)?.isAboutThem ?? false;
  const tell = async () => {
    const { data } = await share({ variables: { input: { id: complaintId, userId: chosen, althoughAboutThem } } });
    if (!data) return;
    choose('');
    mean(false);
    onChanged();
  };
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void tell().catch(() => undefined);
      }}
    >
      <Select
        name="confidant"
        label="Tell a practitioner"
        hint="Only those who work with the child, or in the team where it is about no child"
        emptyLabel="Choose a person"
        value={chosen}
        onChange={(event) => {
          reset();
          mean(false);
          choose(event.target.value);
        }}
        options={possible.map(({ id, name, isAboutThem: about }) => ({
          value: id,
          label: about ? `${name}, whom it is about` : name,
        }))}
        error={error ? (errorFields(error)['userId'] ?? 'This was not saved. Try again') : undefined}
      />
      {isAboutThem ? (
        <CheckboxCards
          name="althoughAboutThem"
          label="The complaint is about this person"
          options={[{ value: 'YES', label: 'They are to know that it exists all the same' }]}
          chosen={althoughAboutThem ? ['YES'] : []}
          onChange={(event) => mean(event.target.checked)}
        />
      ) : null}
      <Button type="submit" look="secondary" busy={loading} disabled={chosen === ''}>
        Tell them that it exists
      </Button>
    </form>
  );
}

function NobodyToTell({ isKnown }: { readonly isKnown: boolean }) {
  return isKnown ? null : <p>Nobody has been told, and no practitioner works with it whom you could tell.</p>;
}
