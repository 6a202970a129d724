import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';

import { type AskedFragment, QuestionAskedOfMeDocument } from '../../../gql/work/graphql';
import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { errorCode } from '../../../platform/request-errors';
import { BackLink } from '../../../ui/back-link';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { Quote } from '../../../ui/quote';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { ReplyForm } from './reply-form';

const back = <BackLink to={paths.home}>What needs me today?</BackLink>;

/** One thing that a partner was asked, and their reply. */
export function QuestionPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(QuestionAskedOfMeDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const asked = data?.questionAskedOfMe;
  const again = () => void refetch();
  if (errorCode(error) === 'NOT_FOUND') return <NoSuchQuestion />;
  return (
    <Page title="You were asked" above={back} width="reading">
      {asked ? <Asked asked={asked} onOvertaken={again} /> : <NotYet failed={error !== undefined} onRetry={again} />}
    </Page>
  );
}

function NotYet({ failed, onRetry }: { readonly failed: boolean; readonly onRetry: () => void }) {
  return failed ? <FailedState onRetry={onRetry} /> : <Loading label="Opening the question" lines={4} />;
}

function NoSuchQuestion() {
  return (
    <Page title="We could not find that" above={back} width="reading">
      <EmptyState title="Nothing to show here" icon="search">
        <p>
          The question may have been taken back, the address may be wrong, or you do not work with this child any more.
        </p>
      </EmptyState>
    </Page>
  );
}

function Asked({ asked, onOvertaken }: { readonly asked: AskedFragment; readonly onOvertaken: () => void }) {
  const [unsent, setUnsent] = useState<string | null>(null);
  const [hasReplied, setReplied] = useState(false);
  return (
    <div className="stack">
      <Card title={`About ${asked.childName}`}>
        <p dir="auto">{asked.question}</p>
        <p className="soft">
          {asked.askedByName}, {dateText(asked.askedOn)}
        </p>
        {asked.words ? (
          <>
            <p className="soft">What was said:</p>
            <Quote words={asked.words} />
          </>
        ) : null}
      </Card>
      {asked.reply && asked.repliedOn ? (
        <YourReply reply={asked.reply} on={asked.repliedOn} isNew={hasReplied} unsent={unsent} />
      ) : (
        <ReplyForm
          asked={asked}
          onReplied={() => setReplied(true)}
          onOvertaken={(reply) => {
            setUnsent(reply);
            onOvertaken();
          }}
        />
      )}
    </div>
  );
}

interface YourReplyProps {
  readonly reply: string;
  readonly on: string;
  /** It takes the place of the form, and the focus with it. */
  readonly isNew: boolean;
  readonly unsent: string | null;
}

function YourReply({ reply, on, isNew, unsent }: YourReplyProps) {
  const box = useRef<HTMLDivElement>(null);
  const isMoved = isNew || unsent !== null;
  useEffect(() => {
    if (isMoved) box.current?.focus();
  }, [isMoved]);
  return (
    <div ref={box} tabIndex={-1} className="stack">
      <Card title="Your reply">
        <p dir="auto">{reply}</p>
        <p className="soft">{dateText(on)}</p>
      </Card>
      {unsent === null ? null : (
        <Notice tone="warning" role="alert">
          <p>You had replied already, so this was not stored. Tell whoever asked you, if it matters:</p>
          <p dir="auto">{unsent}</p>
        </Notice>
      )}
    </div>
  );
}
