import { Link } from 'react-router';

import { WhatIsOwed } from '../../../foundations/telling/reaction';
import type { ChainedFragment } from '../../../gql/children/graphql';
import { dateText } from '../../../platform/dates';
import { firstWords } from '../../../platform/first-words';
import { paths } from '../../../platform/paths';
import type { StandingDecision } from './chain-text';

type TellingBack = StandingDecision['tellings'][number];

/** As a link of the chain: being told was not the end of it. */
export function StillNotRight({ telling }: { readonly telling: TellingBack }) {
  if (!telling.stillNotRight) return null;
  return (
    <li data-link={telling.reactionWaits ? 'broken' : 'whole'}>
      <WhatIsOwed telling={telling} />
    </li>
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
