import { isEnded } from '@heard/domain/feedback/chain-state';
import { isActionMissing } from '@heard/domain/feedback/decided-action';
import { type ToldOf, toldOf } from '@heard/domain/feedback/told-of';

import { shortDateText } from '../../../platform/dates';
import { dotted } from '../../../platform/dotted';
import { firstWords } from '../../../platform/first-words';
import type { Doing, StandingDecision, StatementChain } from './chain-text';

type TellingBack = StandingDecision['tellings'][number];

function doingLine({ state, taskId, doneOn, dueOn }: Doing): string {
  if (state !== 'UNDER_WAY') return doneOn ? `done ${shortDateText(doneOn)}` : 'done';
  if (!taskId) return 'on the plan';
  return dueOn ? `to be done by ${shortDateText(dueOn)}` : 'to be done';
}

function toldLine({ toldOn, reaction, stillNotRight, reactionWaits }: TellingBack, of: ToldOf): string {
  const what = of === 'DECISION' ? 'told of the decision' : 'told';
  const owed = stillNotRight && reactionWaits ? ', still not right' : '';
  return `${what} ${shortDateText(toldOn)}${reaction ? `: “${firstWords(reaction, 60)}”` : ''}${owed}`;
}

function tellingLine(telling: TellingBack, of: ToldOf): string | null {
  const { result, toldOn } = telling;
  const when = shortDateText(toldOn);
  if (result === 'TOLD') return toldLine(telling, of);
  if (result === 'ASKED_NOT') return `asked not to be told ${when}`;
  if (result === 'UNREACHED') return `could not be told ${when}`;
  return result === 'WITHDRAWN' ? `taken back ${when}` : null;
}

/** A chain in one line: "Decided 3 Nov · on the plan · told of the decision 12 Nov: “OK”". */
export function chainLine(decision: StandingDecision, state: StatementChain['state']): string {
  const { actions, actionPromised, decidedOn, tellings } = decision;
  const last = tellings.at(-1);
  const missing = state === 'DONE_UNTOLD' ? 'not told that it is done' : 'not told yet';
  return dotted([
    `Decided ${shortDateText(decidedOn)}`,
    isActionMissing(actionPromised, actions) && 'nobody has said what will be done',
    ...actions.map(doingLine),
    last && tellingLine(last, toldOf(decision, last, state)),
    !isEnded(state) && missing,
  ]);
}
