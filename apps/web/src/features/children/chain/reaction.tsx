import { Link } from 'react-router';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import { firstWords } from '../../../platform/first-words';
import { paths } from '../../../platform/paths';
import { owedText, type StandingDecision } from './chain-text';

type TellingBack = StandingDecision['tellings'][number];

/** What they said when they were told, with the way to what comes of that: it is a chain of its own. */
export function Reaction({ telling }: { readonly telling: TellingBack }) {
  const { reaction, reactionFeedbackId, stillNotRight } = telling;
  if (!reaction) return null;
  return (
    <>
      <q className="chain__reaction" dir="auto">
        {reaction}
      </q>
      {reactionFeedbackId && !stillNotRight ? <WhatComesOfIt id={reactionFeedbackId} words={reaction} /> : null}
    </>
  );
}

/** As a link of the chain: being told was not the end of it. */
export function StillNotRight({ telling }: { readonly telling: TellingBack }) {
  if (!telling.stillNotRight) return null;
  return (
    <li data-link={telling.reactionWaits ? 'broken' : 'whole'}>
      <WhatIsOwed telling={telling} />
    </li>
  );
}

/** What they are owed now, and by when. */
export function WhatIsOwed({ telling }: { readonly telling: TellingBack }) {
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

/** On the words of a reaction: the way back to what was told when they said it. */
export function SaidWhenTold({ told: { reactionTo } }: { readonly told: ChainedFragment }) {
  if (!reactionTo) return null;
  return (
    <p>
      Said on being told, on {dateText(reactionTo.toldOn)}, what came of{' '}
      <Link to={paths.answer(reactionTo.feedbackId)}>
        <q dir="auto">{firstWords(reactionTo.words ?? '', 120)}</q>
      </Link>
    </p>
  );
}
