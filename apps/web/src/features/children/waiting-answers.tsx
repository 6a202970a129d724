import { daysBetween } from '@heard/domain/calendar/plain-date';

import { dateText, todayInLondon } from '../../platform/dates';
import { Card } from '../../ui/card';
import { DaysTag } from '../../ui/tag';
import { firstWords } from './first-words';
import type { Told } from './telling-text';

interface WaitingAnswersProps {
  readonly waiting: readonly Told[];
  /** Who waits: the child, or before birth the family. */
  readonly who: string;
}

/** What the child still waits to hear back about, the earliest promise first. */
export function WaitingAnswers({ waiting, who }: WaitingAnswersProps) {
  if (waiting.length === 0) return null;
  return (
    <Card title={`${who} waits for an answer`}>
      <ul className="waiting">
        {waiting.map((told) => (
          <li key={told.id}>
            <p className="waiting__words" lang={told.language} dir="auto">
              {firstWords(told.words ?? told.observation ?? told.wishesAndFeelings ?? '', 140)}
            </p>
            <p className="waiting__who">
              {told.answerOwnerName ?? 'Nobody named yet'}
              {told.answerBy ? `, by ${dateText(told.answerBy)}` : null}{' '}
              {told.answerBy ? <DaysTag days={daysBetween(todayInLondon(), told.answerBy)} /> : null}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
