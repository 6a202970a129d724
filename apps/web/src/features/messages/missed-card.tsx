import './messages.css';

import { useQuery } from '@apollo/client/react';
import { amountOf } from '@heard/domain/words/amount-of';
import { Link } from 'react-router';

import { MissedMessagesDocument } from '../../gql/messages/graphql';
import { paths } from '../../platform/paths';
import { Card } from '../../ui/card';
import { MessageLine } from './message-line';

/** On the first page of who runs the system: what people wait for in vain, why, and the way to have it tried again. */
export function MissedCard() {
  const { data, refetch } = useQuery(MissedMessagesDocument, { fetchPolicy: 'cache-and-network' });
  const { count, messages } = data?.missedMessages ?? { count: 0, messages: [] };
  if (count === 0) return null;
  return (
    <Card title="Emails that were not sent" tone="warm">
      <p>
        {count === 1
          ? 'One email was not sent, and whoever it was for knows nothing of it.'
          : `${amountOf(count, 'email was', 'emails were')} not sent, and whoever they were for know nothing of them.`}
      </p>
      <ul className="message-lines">
        {messages.map((message) => (
          <MessageLine key={message.id} message={message} onRetried={() => void refetch()} />
        ))}
      </ul>
      <p>
        <Link to={paths.messages}>
          {count > messages.length ? `Look at all ${count} of them` : 'Look at what was sent'}
        </Link>
      </p>
    </Card>
  );
}
