import { isEnded } from '@heard/domain/feedback/chain-state';
import { toldOf } from '@heard/domain/feedback/told-of';

import { dateText } from '../../../platform/dates';
import { sinceText, useTeller } from './chain-links';
import { decisionOnlyText, meansText, type StandingDecision, tellingText } from './chain-text';
import type { StepsProps } from './decided-step';
import { Reaction, WhatIsOwed } from '../../../foundations/telling/reaction';
import { ToldWordsFold } from '../../../foundations/telling/told-words-fold';
import { Step } from './step';
import { TellButton } from './tell-button';

type TellingBack = StandingDecision['tellings'][number];

/** Who was told, when, how and in which words, and what they said to it; or that nobody has told them. */
export function ToldStep({ told, group, name }: StepsProps) {
  const teller = useTeller(told, name);
  const [{ decision, state }] = group.chains;
  if (!decision) {
    return (
      <Step name="Told" link="none">
        <p className="soft">Comes after a decision</p>
      </Step>
    );
  }
  return (
    <>
      {decision.tellings.map((telling) => (
        <Step key={telling.id} name="Told" link={linkOf(telling)} facts={toldText(telling)}>
          {telling.result === 'TOLD' ? (
            <OfTheDecision text={decisionOnlyText(decision, toldOf(decision, telling, state))} />
          ) : (
            <p>{tellingText(telling, 'ANSWER')}</p>
          )}
          {telling.words ? <ToldWordsFold telling={telling} isOpen /> : null}
          <Reaction telling={telling} />
          {telling.stillNotRight ? (
            <p className={telling.reactionWaits ? 'five__missing' : undefined}>
              <WhatIsOwed telling={telling} />
            </p>
          ) : null}
        </Step>
      ))}
      {isEnded(state) ? null : (
        <Step name="Told" link="broken">
          <p className="five__missing">
            Nobody has told {name} {state === 'DONE_UNTOLD' ? 'that it is done' : 'yet'} · {sinceText(decision, state)}{' '}
            · {teller}
          </p>
          {told.mayAnswer ? <TellButton told={told} decision={decision} name={name} about={undefined} /> : null}
        </Step>
      )}
    </>
  );
}

function OfTheDecision({ text }: { readonly text: string | null }) {
  return text ? <p>{text}</p> : null;
}

function linkOf({ result }: TellingBack): 'broken' | 'whole' {
  return result === 'COULD_NOT' ? 'broken' : 'whole';
}

function toldText({ toldOn, toldByName, means, writtenByName }: TellingBack): readonly (string | null)[] {
  const writer = writtenByName && writtenByName !== toldByName ? `Written down by ${writtenByName}` : null;
  return [dateText(toldOn), `by ${toldByName}`, meansText(means), writer];
}
