import { outcomeLabels } from '@heard/domain/feedback/decisions';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import { type ChainGroup, daysAgoText, decidedText, weightText } from './chain-text';
import { DecideButton } from './decide-button';
import { Step } from './step';
import { TakeBackButton } from './take-back-button';
import { openTexts } from './telling-chain';

export interface StepsProps {
  readonly told: ChainedFragment;
  readonly group: ChainGroup;
  /** Whoever is told. */
  readonly name: string;
}

/** What was decided about the words, or that nobody has. */
export function DecidedStep(props: StepsProps) {
  const { told, group } = props;
  const [{ decision, earlier }] = group.chains;
  if (!decision) return <Undecided {...props} />;
  const { decidedOn, decidedByName, recordedByName, weight, outcome, reason, correction } = decision;
  const writer = recordedByName === decidedByName ? null : `Written down by ${recordedByName}`;
  return (
    <Step name="Decided" link="whole" facts={[dateText(decidedOn), `by ${decidedByName}`, writer, weightText(weight)]}>
      <p>
        <strong>{outcomeLabels[outcome]}</strong>
      </p>
      <p className="chain__reason" dir="auto">
        {reason}
      </p>
      {correction ? <p className="soft">Decided again because: {correction}</p> : null}
      {earlier.map((before) => (
        <p key={before.id} className="chain__before soft">
          Before: {decidedText(before)}. {before.reason}
        </p>
      ))}
      {told.mayAnswer ? <DecideButton told={told} group={group} about={undefined} /> : null}
    </Step>
  );
}

function Undecided({ told, group, name }: StepsProps) {
  const [{ state }] = group.chains;
  const waits = state === 'UNDECIDED';
  return (
    <Step name="Decided" link={waits ? 'broken' : 'none'}>
      <p className="five__missing">
        {openTexts[state]}
        {waits ? ` · said ${daysAgoText(told.givenOn, todayInLondon())}` : ''}
      </p>
      {told.mayAnswer ? (
        <div className="cluster">
          <DecideButton told={told} group={group} about={undefined} />
          <TakeBackButton told={told} group={group} name={name} about={undefined} />
        </div>
      ) : null}
    </Step>
  );
}
