import { isEnded } from '@heard/domain/feedback/chain-state';
import { isActionMissing } from '@heard/domain/feedback/decided-action';

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

function tellingLine({ result, toldOn, reaction, stillNotRight, reactionWaits }: TellingBack): string | null {
  const when = shortDateText(toldOn);
  const owed = stillNotRight && reactionWaits ? ', still not right' : '';
  if (result === 'TOLD') return `told ${when}${reaction ? `: “${firstWords(reaction, 60)}”` : ''}${owed}`;
  if (result === 'ASKED_NOT') return `asked not to be told ${when}`;
  if (result === 'UNREACHED') return `could not be told ${when}`;
  return result === 'WITHDRAWN' ? `taken back ${when}` : null;
}

/** A chain in one line: "Decided 3 Nov · on the plan · told 12 Nov: “OK”". */
export function chainLine(
  { actions, actionPromised, decidedOn, tellings }: StandingDecision,
  state: StatementChain['state'],
): string {
  const last = tellings.at(-1);
  const missing = state === 'DONE_UNTOLD' ? 'not told of that yet' : 'not told yet';
  return dotted([
    `Decided ${shortDateText(decidedOn)}`,
    isActionMissing(actionPromised, actions) && 'nobody has said what will be done',
    ...actions.map(doingLine),
    last && tellingLine(last),
    !isEnded(state) && missing,
  ]);
}
