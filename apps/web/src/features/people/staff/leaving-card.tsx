import { useMutation } from '@apollo/client/react';
import { Link } from 'react-router';

import { type PersonShownFragment, TakeBackLeavingDocument } from '../../../gql/people/graphql';
import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { errorMessage, errorSentence } from '../../../platform/request-errors';
import { useCan } from '../../../platform/session';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { AskButton } from './ask-button';

interface LeavingCardProps {
  readonly person: PersonShownFragment;
  readonly onChanged: () => void;
}

/** That somebody leaves, or has left, and who has their open work; or the way to say so. */
export function LeavingCard({ person, onChanged }: LeavingCardProps) {
  const mayCover = useCan('work:give');
  const { leaving, held, hasEnded, mayKeep } = person;
  if (leaving && (!leaving.isDone || hasEnded)) return <Leaves leaving={leaving} onChanged={onChanged} />;
  if (!mayKeep || !held || hasEnded) return null;
  return (
    <Card
      title="Leaving"
      action={
        <AskButton asked={{ to: 'LEAVE', person }} onChanged={onChanged}>
          They leave…
        </AskButton>
      }
    >
      <p>Say on which day, and who has their open work afterwards. Nothing is left to nobody.</p>
      {mayCover ? (
        <p>
          Only away for a while? <Link to={paths.work}>Say who stands in</Link>
        </p>
      ) : null}
    </Card>
  );
}

interface LeavesProps {
  readonly leaving: NonNullable<PersonShownFragment['leaving']>;
  readonly onChanged: () => void;
}

function Leaves({ leaving: { id, lastOn, toName, byName, isDone }, onChanged }: LeavesProps) {
  const [takeBack, { loading: busy }] = useMutation(TakeBackLeavingDocument);
  const stay = async () => {
    try {
      await takeBack({ variables: { id } });
      showToast('They stay.');
    } catch (error) {
      showToast(errorMessage(error) ?? errorSentence(error), 'danger');
    }
    onChanged();
  };
  const whose = toName ?? 'the manager of their team';
  return (
    <Card title={isDone ? 'Left' : 'Leaves'} tone={isDone ? 'plain' : 'warm'}>
      <p>
        {isDone
          ? `Their last day was ${dateText(lastOn)}. What was open went to ${whose}.`
          : `Their last day is ${dateText(lastOn)}. Then what is open goes to ${whose}.`}
      </p>
      {byName ? <p className="soft">Said by {byName}</p> : null}
      {isDone ? null : (
        <div>
          <Button look="quiet" busy={busy} busyLabel="Saving…" onClick={() => void stay()}>
            They stay
          </Button>
        </div>
      )}
    </Card>
  );
}
