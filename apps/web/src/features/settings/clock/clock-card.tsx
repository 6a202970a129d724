import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';

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
  const [confirmed, setConfirmed] = useState<string | null>(null);
  const doubt = data?.clockDoubt ?? null;
  if (confirmed !== null) return <Confirmed today={confirmed} />;
  if (doubt === null) return null;
  const today = dateText(doubt.today);
  const yes = async () => {
    try {
      const { data: said } = await confirm();
      if (said?.confirmDate === null) setConfirmed(today);
      else showToast('The server’s clock is still ahead of the database’s: have it put right.', 'danger');
    } catch (error) {
      showToast(errorMessage(error) ?? errorSentence(error), 'danger');
    }
    await refetch();
  };
  return (
    <Card title={`Is today ${today}?`} tone="warm">
      <p>
        Either Heard was off from {momentText(doubt.knownAt)} until now, or its clock jumped ahead. No quarter’s figures
        are released until you say that the date is right: they could not be taken back. If it is wrong, have the
        server’s clock put right, and this ends by itself.
      </p>
      <div>
        <Button busy={loading} busyLabel="Saving…" onClick={() => void yes()}>
          Yes, today is {today}
        </Button>
      </div>
    </Card>
  );
}

/** Stands where the button was that was pressed, so that whoever uses the keyboard is still there. */
function Confirmed({ today }: { readonly today: string }) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <Card title="The date is confirmed">
      <p ref={said} tabIndex={-1}>
        Today is {today}. Figures that are due are released within the hour.
      </p>
    </Card>
  );
}
