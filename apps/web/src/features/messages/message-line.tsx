import { useMutation } from '@apollo/client/react';
import { messageLabels } from '@heard/domain/messages/message-kinds';

import { type MessageFieldsFragment, RetryMessageDocument } from '../../gql/messages/graphql';
import { errorSentence } from '../../platform/request-errors';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/tag';
import { problemSentences, stateLabels, stateTones, whenOf } from './message-words';

interface MessageLineProps {
  readonly message: MessageFieldsFragment;
  readonly onRetried: () => void;
}

/** One email: to whom, what it is about, and what became of it. */
export function MessageLine({ message, onRetried }: MessageLineProps) {
  const [retry, { loading, error }] = useMutation(RetryMessageDocument);
  const { id, kind, state, recipient, email, problem, mayBeRetried } = message;
  const again = () => void retry({ variables: { id } }).then(onRetried, () => undefined);
  return (
    <li className="message-line">
      <p className="message-line__whom">
        <strong>{recipient}</strong> <span className="message-line__email">{email}</span>
      </p>
      <p className="message-line__state">
        <Tag tone={stateTones[state]}>{stateLabels[state]}</Tag> {messageLabels[kind]}
      </p>
      <p className="message-line__when">{whenOf(message)}</p>
      {problem ? <p>{problemSentences[problem]}</p> : null}
      {error ? <p role="alert">{errorSentence(error)}</p> : null}
      {mayBeRetried ? (
        <div>
          <Button look="secondary" size="small" busy={loading} busyLabel="Trying…" onClick={again}>
            Try again <span className="visually-hidden">{`the message to ${recipient}`}</span>
          </Button>
        </div>
      ) : null}
    </li>
  );
}
