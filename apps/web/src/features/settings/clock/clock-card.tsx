import { useMutation, useQuery } from '@apollo/client/react';

import { ClockDoubtDocument, ConfirmDateDocument } from '../../../gql/settings/graphql';
import { dateText, momentText } from '../../../platform/dates';
import { errorMessage, errorSentence } from '../../../platform/request-errors';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';

/** On the first page of who runs the system, while figures wait because the clock may have jumped ahead. */
export function ClockCard() {
  const { data, refetch } = useQuery(ClockDoubtDocument, { fetchPolicy: 'cache-and-network' });
  const [confirm, { loading }] = useMutation(ConfirmDateDocument);
  const doubt = data?.clockDoubt ?? null;
  if (doubt === null) return null;
  const today = dateText(doubt.today);
  const yes = async () => {
    try {
      const { data: said } = await confirm();
      if (said?.confirmDate === null) showToast('Confirmed. What is due is released within the hour.');
      else showToast('The clock is still ahead of the database’s: put it right.', 'danger');
    } catch (error) {
      showToast(errorMessage(error) ?? errorSentence(error), 'danger');
    }
    await refetch();
  };
  return (
    <Card title={`Is today ${today}?`} tone="warm">
      <p>
        Heard was off since {momentText(doubt.knownAt)}, or its clock jumped ahead. No quarter’s figures are released
        until you say that the date is right: they could not be taken back. If it is wrong, have the server’s clock put
        right, and this ends by itself.
      </p>
      <div>
        <Button busy={loading} busyLabel="Saving…" onClick={() => void yes()}>
          Yes, today is {today}
        </Button>
      </div>
    </Card>
  );
}
