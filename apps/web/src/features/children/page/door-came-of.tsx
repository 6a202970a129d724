import { outcomeWords } from '@heard/domain/feedback/decisions';
import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';
import { byText } from '@heard/domain/words/by-text';

import { firstWords } from '../../../platform/first-words';
import { chainLine } from '../chain/chain-line';
import { type StandingDecision, type StatementChain, wordsOfStatement } from '../chain/chain-text';
import type { Voice } from './child-page-data';
import { Fact } from './door-fact';

interface CameOfProps {
  readonly timeline: Voice['timeline'];
  readonly name: string;
}

interface Answered {
  readonly words: string;
  readonly decision: StandingDecision;
  readonly state: StatementChain['state'];
}

/** What came last of the child’s own words, and how far it is; nothing where nobody has decided about the newest of them. */
export function CameOf({ timeline, name }: CameOfProps) {
  const last = lastAnswered(timeline);
  if (last === null) return null;
  return (
    <Fact label={`What came of what ${name} said`} wide="ROW">
      <p className="door__words" dir="auto">
        {firstWords(last.words, 100)}
      </p>
      <p className="door__outcome" dir="auto">
        {outcomeWords[last.decision.outcome]}: {firstWords(last.decision.reason, 160)}
      </p>
      <p className="door__soft">{chainLine(last.decision, last.state)}</p>
    </Fact>
  );
}

/** Of what the page came with: whatever was decided, done or told last. What they took back is not put before anybody. */
function lastAnswered({ edges }: Voice['timeline']): Answered | null {
  const answered = edges.flatMap(({ node: { feedback } }): Answered[] => {
    if (!feedback || !isChildsVoice(feedback.speakerRole)) return [];
    return feedback.chains.flatMap(({ kind, decision, state }) =>
      decision && state !== 'WITHDRAWN' ? [{ words: wordsOfStatement(feedback, kind), decision, state }] : [],
    );
  });
  const [last] = answered.toSorted((one, other) => byText(lastDayOf(other.decision), lastDayOf(one.decision)));
  return last ?? null;
}

function lastDayOf({ decidedOn, actions, tellings }: StandingDecision): string {
  const days = [decidedOn, ...actions.map(({ doneOn }) => doneOn ?? ''), ...tellings.map(({ toldOn }) => toldOn)];
  return days.toSorted().at(-1) ?? decidedOn;
}
