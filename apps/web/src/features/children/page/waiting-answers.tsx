import { daysBetween } from '@heard/domain/calendar/plain-date';
import { notAscertainedLabels } from '@heard/domain/feedback/not-ascertained-reasons';
import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';

import { useEffect, useRef, useState } from 'react';

import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import { useSession } from '../../../platform/session';
import { Card } from '../../../ui/card';
import { DaysTag, Tag } from '../../../ui/tag';
import { TellingChain } from '../chain/telling-chain';
import { firstWords } from '../../../platform/first-words';
import { type AnsweredTold, type Told, whoseText } from '../telling-text';

interface WaitingAnswersProps {
  readonly waiting: readonly AnsweredTold[];
  readonly name: string;
}

/** What the child, and apart from them others, still wait to hear back about: the earliest promise first. */
export function WaitingAnswers({ waiting, name }: WaitingAnswersProps) {
  const own = waiting.filter((told) => isChildsVoice(told.speakerRole));
  const others = waiting.filter((told) => !isChildsVoice(told.speakerRole));
  const { box, end, hadSome } = useFocusOnNext(waiting.length);
  if (!hadSome) return null;
  return (
    <div ref={box} className="waiting-answers">
      {own.length > 0 ? <WaitingList title={`${name} waits for an answer`} waiting={own} name={name} /> : null}
      {others.length > 0 ? <WaitingList title="Others wait for an answer" waiting={others} name={name} /> : null}
      {waiting.length === 0 ? (
        <p ref={end} tabIndex={-1}>
          Nobody waits for an answer any more.
        </p>
      ) : null}
    </div>
  );
}

/** What was answered leaves the list, and its button with it: the focus goes to what comes next. */
function useFocusOnNext(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLParagraphElement>(null);
  const before = useRef(count);
  const [hadSome, setHadSome] = useState(count > 0);
  if (count > 0 && !hadSome) setHadSome(true);
  useEffect(() => {
    if (count < before.current) (box.current?.querySelector<HTMLElement>('li button') ?? end.current)?.focus();
    before.current = count;
  }, [count]);
  return { box, end, hadSome };
}

interface WaitingListProps extends WaitingAnswersProps {
  readonly title: string;
}

function WaitingList({ title, waiting, name }: WaitingListProps) {
  return (
    <Card title={title}>
      <ul className="waiting">
        {waiting.map((told) => (
          <li key={told.id}>
            <p className="waiting__words" dir="auto">
              {firstWords(textOf(told), 140)}
            </p>
            <p className="waiting__who">
              {isChildsVoice(told.speakerRole) ? null : `${whoseText(told)}. `}
              <Promised told={told} name={isChildsVoice(told.speakerRole) ? name : 'them'} />
              {told.doNotTell ? <Tag tone="danger">{`Do not tell: ${told.doNotTell}`}</Tag> : null}
            </p>
            <TellingChain told={told} asked={{ name, age: null }} about={firstWords(textOf(told), 60)} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What they wait for an answer to; where nothing was said, why not. */
function textOf({ words, observation, wishesAndFeelings, notAscertainedReason }: Told): string {
  const text = words ?? observation ?? wishesAndFeelings;
  if (text) return text;
  return notAscertainedReason ? notAscertainedLabels[notAscertainedReason] : '';
}

/** Who owes it; whoever reads it is spoken to. */
function Promised({ told: { answerOwnerName, answerBy }, name }: { readonly told: Told; readonly name: string }) {
  const { me } = useSession();
  const who = me && answerOwnerName === me.name ? `You will tell ${name}` : (answerOwnerName ?? 'Nobody named yet');
  if (!answerBy) return who;
  return (
    <>
      {`${who}, by ${dateText(answerBy)}`}
      <DaysTag days={daysBetween(todayInLondon(), answerBy)} />
    </>
  );
}
