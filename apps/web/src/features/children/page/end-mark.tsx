import type { ChainState } from '@heard/domain/feedback/chain-state';
import { isStillToDo } from '@heard/domain/feedback/told-of';

import { Tag } from '../../../ui/tag';
import type { AnsweredTold } from '../telling-text';

type Mark = readonly [tone: 'success' | 'info' | 'warning', words: string];

/* No end is an answer but that they were given one. */
const otherEnds: Partial<Record<ChainState, Mark>> = {
  WITHDRAWN: ['info', 'Taken back'],
  ASKED_NOT: ['info', 'Asked not to be told'],
  UNREACHED: ['warning', 'Could not be told'],
};

/** How it ended, where nothing more is owed; of several endings that they were told comes first. */
function markOf({ chains, answerExpected, waiting }: AnsweredTold): Mark | null {
  if (waiting) return null;
  const marks = chains.map(({ state }) => otherEnds[state]);
  const [first] = marks;
  if (first && marks.every(Boolean)) return first;
  if (!answerExpected) return null;
  const isOpen = chains.some(({ state, decision }) => state === 'TOLD' && decision && isStillToDo(decision));
  return isOpen ? ['info', 'Told what was decided'] : ['success', 'Answered'];
}

/** How the chain of a telling ended, in a word. */
export function EndMark({ told }: { readonly told: AnsweredTold }) {
  const mark = markOf(told);
  return mark ? <Tag tone={mark[0]}>{mark[1]}</Tag> : null;
}
