import { daysBetween } from '@heard/domain/calendar/plain-date';
import { notAscertainedLabels } from '@heard/domain/feedback/not-ascertained-reasons';
import { speaksForChild } from '@heard/domain/feedback/streams';

import { dateText, todayInLondon } from '../../platform/dates';
import { Card } from '../../ui/card';
import { DaysTag, Tag } from '../../ui/tag';
import { firstWords } from './first-words';
import { type Told, whoseText } from './telling-text';

interface WaitingAnswersProps {
  readonly waiting: readonly Told[];
  readonly name: string;
}

/** What the child, and apart from them the family, still wait to hear back about: the earliest promise first. */
export function WaitingAnswers({ waiting, name }: WaitingAnswersProps) {
  const own = waiting.filter((told) => speaksForChild(told.stream));
  const family = waiting.filter((told) => !speaksForChild(told.stream));
  if (waiting.length === 0) return null;
  return (
    <div className="child-record__waiting">
      {own.length > 0 ? <WaitingList title={`${name} waits for an answer`} waiting={own} /> : null}
      {family.length > 0 ? <WaitingList title="The family waits for an answer" waiting={family} /> : null}
    </div>
  );
}

function WaitingList({ title, waiting }: { readonly title: string; readonly waiting: readonly Told[] }) {
  return (
    <Card title={title}>
      <ul className="waiting">
        {waiting.map((told) => (
          <li key={told.id}>
            <p className="waiting__words" dir="auto">
              {firstWords(textOf(told), 140)}
            </p>
            <p className="waiting__who">
              {speaksForChild(told.stream) ? null : `${whoseText(told)}. `}
              <Promised told={told} />
              {told.doNotTell ? <Tag tone="danger">{`Do not tell: ${told.doNotTell}`}</Tag> : null}
            </p>
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

function Promised({ told: { answerOwnerName, answerBy } }: { readonly told: Told }) {
  const who = answerOwnerName ?? 'Nobody named yet';
  if (!answerBy) return who;
  return (
    <>
      {`${who}, by ${dateText(answerBy)}`}
      <DaysTag days={daysBetween(todayInLondon(), answerBy)} />
    </>
  );
}
