import { daysBetween } from '@heard/domain/calendar/plain-date';
import { notAscertainedLabels } from '@heard/domain/feedback/not-ascertained-reasons';
import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';

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
  if (waiting.length === 0) return null;
  return (
    <>
      {own.length > 0 ? <WaitingList title={`${name} waits for an answer`} waiting={own} name={name} /> : null}
      {others.length > 0 ? <WaitingList title="Others wait for an answer" waiting={others} name={name} /> : null}
    </>
  );
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
