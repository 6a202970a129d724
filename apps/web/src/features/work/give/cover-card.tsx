import { useMutation, useQuery } from '@apollo/client/react';
import { Suspense, useState } from 'react';

import { CoversDocument, type CoversQuery, EndCoverDocument } from '../../../gql/work/graphql';
import { dateText } from '../../../platform/dates';
import { errorSentence } from '../../../platform/request-errors';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Loading } from '../../../ui/states';
import { LazyCover } from './lazy-cover';

/** Who is away, and who stands in: what waits with them is then in that person’s list, too. */
export function CoverCard() {
  const { data, refetch } = useQuery(CoversDocument, { fetchPolicy: 'cache-and-network' });
  const [writing, setWriting] = useState(false);
  if (!data) return null;
  const { covers, colleagues } = data.covers;
  const done = () => {
    setWriting(false);
    void refetch();
  };
  return (
    <Card title="Away, and who stands in">
      {covers.length === 0 ? (
        <p>
          No absence that concerns you is written down. While somebody is away, what waits with them is also in the list
          of whoever stands in.
        </p>
      ) : (
        <ul className="work-lines">
          {covers.map((cover) => (
            <Away key={cover.id} cover={cover} onEnded={done} />
          ))}
        </ul>
      )}
      {writing ? (
        <Suspense fallback={<Loading label="Opening the form" />}>
          <LazyCover colleagues={colleagues} onClose={() => setWriting(false)} onSaved={done} />
        </Suspense>
      ) : (
        <div>
          <Button look="secondary" onClick={() => setWriting(true)}>
            Say who is away
          </Button>
        </div>
      )}
    </Card>
  );
}

interface AwayProps {
  readonly cover: CoversQuery['covers']['covers'][number];
  readonly onEnded: () => void;
}

function Away({ cover: { id, absentName, standsInName, startsOn, endsOn }, onEnded }: AwayProps) {
  const [end, { loading: busy }] = useMutation(EndCoverDocument);
  const press = async () => {
    try {
      await end({ variables: { id } });
    } catch (error) {
      showToast(errorSentence(error), 'danger');
      return;
    }
    onEnded();
  };
  return (
    <li>
      <div>
        <strong>{absentName}</strong>
        <p className="soft">
          {dateText(startsOn)} to {dateText(endsOn)} ·{' '}
          {standsInName ? `${standsInName} stands in` : 'nobody stands in: what is due goes to whoever is next'}
        </p>
      </div>
      <div className="work-lines__end">
        <Button look="quiet" busy={busy} busyLabel="Saving…" onClick={() => void press()}>
          Not away<span className="visually-hidden">: {absentName}</span>
        </Button>
      </div>
    </li>
  );
}
