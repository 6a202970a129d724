import { isActionMissing } from '@heard/domain/feedback/decided-action';
import { toldOf } from '@heard/domain/feedback/told-of';
import { useContext } from 'react';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { newsOf, linksAfter } from './chain-order';
import { type ChainGroup, daysAgoText, decidedText, type StandingDecision, tellingText } from './chain-text';
import { DoingLink } from './doing-link';
import { AllocatedWorker } from './other-words';
import { Reaction } from '../../../foundations/telling/reaction';
import { ToldWordsFold } from '../../../foundations/telling/told-words-fold';
import { StillNotRight } from './reaction';

interface ChainLinksProps {
  readonly told: ChainedFragment;
  readonly decision: StandingDecision;
  readonly state: ChainGroup['chains'][number]['state'];
  /** Whoever is told. */
  readonly name: string;
}

/** What was decided, what is done about it and who was told, one below the other; what is missing last. */
export function ChainLinks({ told, decision, state, name }: ChainLinksProps) {
  const teller = useTeller(told, name);
  return (
    <ul className="chain__links">
      <li data-link="whole">{decidedText(decision)}</li>
      {isActionMissing(decision.actionPromised, decision.actions) ? (
        <li data-link="broken">
          Something will be done, but nobody has said what yet · decided{' '}
          {daysAgoText(decision.decidedOn, todayInLondon())}
        </li>
      ) : null}
      {linksAfter(decision, state).map((link) =>
        link.kind === 'DOING' ? (
          <DoingLink key={link.doing.id} told={told} doing={link.doing} />
        ) : (
          <li key={link.telling.id} data-link={link.telling.result === 'COULD_NOT' ? 'broken' : 'whole'}>
            {tellingText(link.telling, toldOf(decision, link.telling, state))}
            {link.telling.words ? <ToldWordsFold telling={link.telling} /> : null}
            <Reaction telling={link.telling} />
          </li>
        ),
      )}
      {linksAfter(decision, state).map((link) =>
        link.kind === 'TELLING' ? <StillNotRight key={link.telling.id} telling={link.telling} /> : null,
      )}
      {state === 'DECIDED' || state === 'DONE_UNTOLD' ? (
        <li data-link="broken">
          Nobody has told {name} {state === 'DONE_UNTOLD' ? 'that it is done' : 'yet'} · {sinceText(decision, state)} ·{' '}
          {teller}
        </li>
      ) : null}
    </ul>
  );
}

export function sinceText(decision: StandingDecision, state: ChainLinksProps['state']): string {
  const today = todayInLondon();
  const done = newsOf(decision)?.doneOn;
  if (state === 'DONE_UNTOLD' && done) return `done ${daysAgoText(done, today)}`;
  return `decided ${daysAgoText(decision.decidedOn, today)}`;
}

/** Who is to tell them: whoever was named, else who works with them. */
export function useTeller({ answerOwnerName }: ChainedFragment, name: string): string {
  const worker = useContext(AllocatedWorker);
  const who = answerOwnerName ?? worker;
  return who ? `${who} is to` : `whoever works with ${name} is to`;
}
