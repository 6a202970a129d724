import './messages.css';

import { useMutation, useQuery } from '@apollo/client/react';
import { withoutEmail } from '@heard/domain/messages/without-email';
import { amountOf } from '@heard/domain/words/amount-of';
import { useEffect } from 'react';

import { MessagesDocument, type MessagesQuery, SendTestMessageDocument } from '../../gql/messages/graphql';
import { paths } from '../../platform/paths';
import { errorSentence } from '../../platform/request-errors';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { EmptyState, FailedState, Loading } from '../../ui/states';
import { MessageLine } from './message-line';

const lookEvery = 5_000; // milliseconds

/** What Heard sends to people at the council by email, for whoever runs the system: whom and whether, not what. */
export function MessagesPage() {
  return (
    <Page
      title="Email"
      above={<BackLink to={paths.settings}>Settings</BackLink>}
      lead="What Heard sends to people at your council, and what could not be sent. No message names a child."
      width="reading"
    >
      <Messages />
    </Page>
  );
}

function Messages() {
  const { data, error, refetch } = useQuery(MessagesDocument, { fetchPolicy: 'cache-and-network' });
  const isOnItsWay = data !== undefined && data.messages.sendsEmail && data.messages.waiting > 0;
  useEffect(() => {
    if (!isOnItsWay) return undefined;
    const timer = setInterval(() => void refetch(), lookEvery); // whoever has just sent one waits for it here
    return () => clearInterval(timer);
  }, [isOnItsWay, refetch]);
  const again = () => void refetch();
  if (!data && error) return <FailedState onRetry={again} />;
  if (!data) return <Loading label="Looking at what was sent" lines={6} />;
  const { messages } = data.messages;
  return (
    <>
      <HowItStands messages={data.messages} onSent={again} />
      {messages.length === 0 ? (
        <EmptyState title="Nothing has been sent yet" icon="letter" />
      ) : (
        <ul className="message-lines">
          {messages.map((message) => (
            <MessageLine key={message.id} message={message} onRetried={again} />
          ))}
        </ul>
      )}
    </>
  );
}

interface HowItStandsProps {
  readonly messages: MessagesQuery['messages'];
  readonly onSent: () => void;
}

function HowItStands({ messages: { sendsEmail, waiting, failed, sentToday }, onSent }: HowItStandsProps) {
  const [send, { loading, error }] = useMutation(SendTestMessageDocument);
  const test = () => void send().then(onSent, () => undefined);
  return (
    <>
      {sendsEmail ? null : (
        <Notice tone="warning" title="No mail server is set">
          <p>Messages wait until whoever runs the server has set SMTP_URL. {withoutEmail}</p>
        </Notice>
      )}
      <p>
        {`${amountOf(sentToday, 'message', 'messages')} sent in the last 24 hours, ${waiting} waiting, ${failed} not sent.`}
      </p>
      {error ? (
        <Notice tone="danger" role="alert">
          <p>{errorSentence(error)}</p>
        </Notice>
      ) : null}
      <div>
        <Button look="secondary" busy={loading} busyLabel="Sending…" onClick={test}>
          Send me a test message
        </Button>
      </div>
    </>
  );
}
