import './chain.css';

import { isEnded } from '@heard/domain/feedback/chain-state';
import { isActionMissing } from '@heard/domain/feedback/decided-action';
import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import type { Asked } from '../consent-text';
import { Folded } from './chain-fold';
import {
  byProgress,
  type ChainGroup,
  daysAgoText,
  decidedText,
  type Decision,
  kindText,
  type StandingDecision,
  type StatementChain,
  weightText,
} from './chain-text';
import { ChainLinks } from './chain-links';
import { DecideButton } from './decide-button';
import { PromiseButton } from './promise-button';
import { TakeBackButton } from './take-back-button';
import { TakenBack } from './taken-back';
import { TellButton } from './tell-button';
import { useChain } from './use-chain';

interface TellingChainProps {
  readonly told: ChainedFragment;
  /** Whose words these are, or null: a group. */
  readonly asked: Asked | null;
  /** What tells the buttons from others of their kind, for who does not see where they stand. */
  readonly about?: string;
  /** In one line, with the rest folded: among many others. */
  readonly isFolded?: boolean;
}

/** What came of the words, link by link, each with who and when; where the chain is broken that is said. */
export function TellingChain({ told, asked, about, isFolded = false }: TellingChainProps) {
  const now = useChain(told);
  const groups = byProgress(now.chains);
  return groups.map((group) => (
    <div key={group.chains[0].statementId} className="chain">
      {groups.length > 1 ? (
        <p className="chain__of">{group.chains.map(({ kind }) => kindText(kind)).join(', ')}</p>
      ) : null}
      <Folded chain={isFolded ? group.chains[0] : null}>
        <Links told={now} group={group} name={nameOf(now, asked)} />
      </Folded>
      {now.mayAnswer ? <Answer told={now} group={group} name={nameOf(now, asked)} about={about} /> : null}
    </div>
  ));
}

interface AnswerProps extends LinksProps {
  readonly about: string | undefined;
}

/** What comes next: to decide, or to tell what was decided. */
function Answer(props: AnswerProps) {
  const { told, group, about } = props;
  const [{ decision, takenBack }] = group.chains;
  if (takenBack && !decision) return null;
  return (
    <div className="cluster">
      {decision ? <AfterDecision {...props} decision={decision} /> : null}
      <DecideButton told={told} group={group} about={about} />
      {decision ? null : <TakeBackButton {...props} />}
    </div>
  );
}

/** Who was told nothing yet is told; what was promised is said. */
function AfterDecision({ told, group, name, about, decision }: AnswerProps & { readonly decision: StandingDecision }) {
  const [{ state }] = group.chains;
  return (
    <>
      {isEnded(state) ? null : <TellButton told={told} decision={decision} name={name} about={about} />}
      {isActionMissing(decision.actionPromised, decision.actions) ? (
        <PromiseButton told={told} decision={decision} about={about} />
      ) : null}
    </>
  );
}

/** Whoever is told: the child, or whoever else spoke. */
export function nameOf({ speakerRole }: ChainedFragment, asked: Asked | null): string {
  return asked !== null && isChildsVoice(speakerRole) ? asked.name : 'them';
}

interface LinksProps {
  readonly told: ChainedFragment;
  readonly group: ChainGroup;
  readonly name: string;
}

function Links({ told, group: { chains }, name }: LinksProps) {
  const [first] = chains;
  const { decision } = first;
  if (!decision && first.takenBack) return <TakenBack {...first.takenBack} />;
  if (!decision) return <Undecided told={told} state={first.state} />;
  return (
    <>
      <ChainLinks told={told} decision={decision} state={first.state} name={name} />
      <Why decision={decision} earlier={first.earlier} />
    </>
  );
}

export const openTexts: Readonly<Record<StatementChain['state'], string>> = {
  NOT_ASKED: 'No answer was asked for',
  UNDECIDED: 'Nobody has decided yet',
  DECIDED: '',
  COULD_NOT: '',
  DONE_UNTOLD: '',
  UNREACHED: '',
  WITHDRAWN: '',
  TOLD: '',
  ASKED_NOT: '',
  ANSWERED: 'Answered, before answers were written down here',
};

function Undecided({ told, state }: { readonly told: ChainedFragment; readonly state: StatementChain['state'] }) {
  const waits = state === 'UNDECIDED';
  return (
    <ul className="chain__links">
      <li data-link={waits ? 'broken' : 'none'}>
        {openTexts[state]}
        {waits ? ` · said ${daysAgoText(told.givenOn, todayInLondon())}` : ''}
      </li>
    </ul>
  );
}

interface WhyProps {
  readonly decision: Decision;
  readonly earlier: readonly Decision[];
}

/** The reason in full, and what was decided before. */
function Why({ decision, earlier }: WhyProps) {
  const weight = weightText(decision.weight);
  return (
    <details className="telling-more">
      <summary>Why</summary>
      <div className="chain__why">
        <p className="chain__reason" dir="auto">
          {decision.reason}
        </p>
        {weight ? <p className="soft">{weight}.</p> : null}
        {decision.recordedByName === decision.decidedByName ? null : (
          <p className="soft">Written down by {decision.recordedByName}.</p>
        )}
        {decision.correction ? <p className="soft">Decided again because: {decision.correction}</p> : null}
        {earlier.map((before) => (
          <div key={before.id} className="chain__before">
            <p className="soft">Before, on {dateText(before.decidedOn)}:</p>
            <p className="soft">
              {decidedText(before)}. {before.reason}
            </p>
          </div>
        ))}
      </div>
    </details>
  );
}
