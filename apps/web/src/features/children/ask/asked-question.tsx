import './asked-question.css';

import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';

import {
  type ChainedFragment,
  type PartnerQuestionsQuery,
  TakeBackQuestionDocument,
} from '../../../gql/children/graphql';
import { dateText } from '../../../platform/dates';
import { errorMessage } from '../../../platform/request-errors';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { Tag } from '../../../ui/tag';
import { ReplyUse } from './reply-use';

interface AskedQuestionProps {
  readonly one: PartnerQuestionsQuery['partnerQuestions'][number];
  readonly told: ChainedFragment;
  /** Whoever is told. */
  readonly name: string;
  readonly mayTakeBack: boolean;
  /** To be read again. */
  readonly onChanged: () => void;
}

/** One question to a partner: who asked whom, whether they read the words, and what came of it. */
export function AskedQuestion({ one, told, name, mayTakeBack, onChanged }: AskedQuestionProps) {
  const line = useRef<HTMLLIElement>(null);
  return (
    <li ref={line} tabIndex={-1} className="stack">
      <p dir="auto">
        <q>{one.question}</q>
      </p>
      <p className="soft">
        {one.askedByName} asked {one.partnerName} on {dateText(one.askedOn)},{' '}
        {one.showsWords ? 'with the child’s words' : 'without the child’s words'}
      </p>
      {one.reply && one.repliedOn ? (
        <>
          <p>
            {one.partnerName} replied on {dateText(one.repliedOn)}: <q dir="auto">{one.reply}</q>
          </p>
          <ReplyUse one={{ ...one, reply: one.reply }} told={told} name={name} />
        </>
      ) : (
        <p className="cluster">
          <NoReply {...one} />
          {one.waits && mayTakeBack ? (
            <TakeBack
              one={one}
              feedbackId={told.id}
              onChanged={() => {
                line.current?.focus({ preventScroll: true });
                onChanged();
              }}
            />
          ) : null}
        </p>
      )}
    </li>
  );
}

function NoReply({ takenBackOn, waits }: Pick<AskedQuestionProps['one'], 'takenBackOn' | 'waits'>) {
  if (takenBackOn) return <Tag>Taken back on {dateText(takenBackOn)}</Tag>;
  return waits ? <Tag tone="warning">No reply yet</Tag> : <Tag>They cannot reply to this any more</Tag>;
}

interface TakeBackProps extends Pick<AskedQuestionProps, 'one' | 'onChanged'> {
  readonly feedbackId: string;
}

function TakeBack({ one, feedbackId, onChanged }: TakeBackProps) {
  const [takeBack, { loading }] = useMutation(TakeBackQuestionDocument);
  const press = async () => {
    try {
      await takeBack({ variables: { feedbackId, questionId: one.id } });
      showToast(`Taken back. ${one.partnerName} does not see the question any more.`);
    } catch (error) {
      showToast(errorMessage(error) ?? 'It could not be taken back. Try again.', 'warning');
    }
    onChanged();
  };
  return (
    <Button look="quiet" size="small" busy={loading} busyLabel="Taking it back…" onClick={() => void press()}>
      Take the question back
      <span className="visually-hidden">: {one.question}</span>
    </Button>
  );
}
