import type { Ref } from 'react';

import { dateText } from '../../../platform/dates';
import { Button } from '../../../ui/button';
import type { Complaint } from '../complaint-data';

export type Doing = 'ANSWER' | 'EXTEND' | 'CORRECT' | 'END' | 'LEARN';

interface ToDoProps {
  readonly complaint: Complaint;
  readonly ref: Ref<HTMLDivElement>;
  readonly onDo: (doing: Doing) => void;
}

/** One thing to do first: answer. More time is the second, and where the law allows none it says why. */
export function ToDo({ complaint, ref, onDo }: ToDoProps) {
  const { canAnswer, canExtend, canEnd, answer } = complaint;
  if (!canAnswer && !canExtend && !canEnd) return null;
  return (
    <div ref={ref} className="to-do no-print">
      <div className="cluster">
        {canAnswer ? (
          <Button data-doing="ANSWER" onClick={() => onDo('ANSWER')}>
            Record the answer
          </Button>
        ) : null}
        {canExtend ? (
          <Button look="secondary" data-doing="EXTEND" onClick={() => onDo('EXTEND')}>
            {answer ? 'Add an extension they were told of' : 'Extend'}
          </Button>
        ) : null}
        {canEnd ? (
          <Button look="quiet" data-doing="END" onClick={() => onDo('END')}>
            It ended without an answer
          </Button>
        ) : null}
      </div>
      <p className="soft">{extensionWords(complaint)}</p>
    </div>
  );
}

function extensionWords({ canExtend, extensionRefusal, clock, answer }: Complaint): string {
  if (canExtend && clock) {
    return answer
      ? 'If they were told in time that they would have to wait, the answer counts by the agreed date.'
      : `An extension can reach ${dateText(clock.longestDueOn)}, and no later.`;
  }
  return extensionRefusal ? `${extensionRefusal}.` : '';
}
