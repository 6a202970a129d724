import './reaction.css';

import { Link } from 'react-router';

import { todayInLondon } from '../../platform/council-time';
import { dateText } from '../../platform/dates';
import { firstWords } from '../../platform/first-words';
import { paths } from '../../platform/paths';

interface ReactionProps {
  readonly telling: {
    /** Absent where the reader does not read it. */
    readonly reaction?: string | null | undefined;
    readonly reactionFeedbackId?: string | null | undefined;
    readonly stillNotRight: boolean;
    readonly reactionWaits: boolean;
    readonly reactionAnswerBy?: string | null | undefined;
  };
}

/** What they said when they were told, with the way to what comes of that: it is a chain of its own. */
export function Reaction({ telling }: ReactionProps) {
  const { reaction, reactionFeedbackId, stillNotRight } = telling;
  if (!reaction) return null;
  return (
    <>
      <q className="told-reaction" dir="auto">
        {reaction}
      </q>
      {reactionFeedbackId && !stillNotRight ? <WhatComesOfIt id={reactionFeedbackId} words={reaction} /> : null}
    </>
  );
}

/** What they are owed now, and by when. */
export function WhatIsOwed({ telling }: ReactionProps) {
  const { reaction, reactionFeedbackId, stillNotRight } = telling;
  if (!stillNotRight || !reactionFeedbackId) return null;
  return (
    <>
      {owedText(telling, todayInLondon())}. <WhatComesOfIt id={reactionFeedbackId} words={reaction ?? ''} />
    </>
  );
}

function WhatComesOfIt({ id, words }: { readonly id: string; readonly words: string }) {
  return (
    <Link to={paths.answer(id)}>
      See what comes of that<span className="visually-hidden">: {firstWords(words, 60)}</span>
    </Link>
  );
}

/** "It is still not right: an answer is owed by 4 December 2026", or that they have had it since. */
export function owedText({ reactionWaits, reactionAnswerBy }: ReactionProps['telling'], today: string): string {
  if (!reactionWaits) return 'It was still not right, and that has been answered since';
  if (!reactionAnswerBy) return 'It is still not right, and an answer to that is owed';
  const isLate = reactionAnswerBy < today;
  return `It is still not right: an answer to that ${isLate ? 'was' : 'is'} owed by ${dateText(reactionAnswerBy)}`;
}
