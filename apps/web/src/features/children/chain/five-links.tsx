import '../telling.css';
import './five-links.css';

import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';

import type { AnswerOneQuery } from '../../../gql/children/graphql';
import { Quote } from '../../../ui/quote';
import type { Asked } from '../consent-text';
import { tellingText, whoseText } from '../telling-text';
import { byProgress, type ChainGroup, kindText, wordsOfStatement } from './chain-text';
import { DecidedStep, type StepsProps } from './decided-step';
import { DoneStep, ShownStep } from './done-steps';
import { SaidWhenTold } from './reaction';
import { Step } from './step';
import { TakenBack } from './taken-back';
import { nameOf } from './telling-chain';
import { ToldStep } from './told-step';
import { useChain } from './use-chain';

interface FiveLinksProps {
  readonly told: AnswerOneQuery['feedback'];
  /** Whose words these are, or null: a group. */
  readonly asked: Asked | null;
}

/** From the words to being told, link by link with who and when; what is missing says so, with what mends it. */
export function FiveLinks({ told, asked }: FiveLinksProps) {
  const now = useChain(told);
  const groups = byProgress(now.chains);
  return (
    <div className="stack">
      {groups.map((group) => (
        <ol
          key={group.chains[0].statementId}
          className="five"
          aria-label={group.chains.map(({ kind }) => kindText(kind)).join(', ')}
        >
          <SaidStep said={told} group={group} />
          <WhatCameOfIt told={now} group={group} name={nameOf(now, asked)} />
        </ol>
      ))}
    </div>
  );
}

function SaidStep({ said, group }: { readonly said: AnswerOneQuery['feedback']; readonly group: ChainGroup }) {
  const isOwn = said.source === 'OWN_WORDS' && isChildsVoice(said.speakerRole ?? null);
  const by = said.recordedByName ? `written down by ${said.recordedByName}` : null;
  return (
    <Step name="Said" link="whole" facts={[tellingText(said), isOwn ? whoseText(said) : null, by]}>
      {group.chains.map(({ statementId, kind }) => (
        <Quote
          key={statementId}
          words={wordsOfStatement(said, kind)}
          language={said.language}
          secondHand={kind !== 'WORDS' || said.source !== 'OWN_WORDS'}
        />
      ))}
      <SaidWhenTold told={said} />
    </Step>
  );
}

function WhatCameOfIt(props: StepsProps) {
  const [{ decision, takenBack }] = props.group.chains;
  if (takenBack && !decision) {
    return (
      <Step name="Taken back" link="whole">
        <TakenBack {...takenBack} />
      </Step>
    );
  }
  return (
    <>
      <DecidedStep {...props} />
      <DoneStep {...props} />
      <ShownStep {...props} />
      <ToldStep {...props} />
    </>
  );
}
