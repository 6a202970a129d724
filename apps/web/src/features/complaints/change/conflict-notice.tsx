import { useEffect, useRef } from 'react';

import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { type StageNow, stageNowWords } from './stage-now';

interface ConflictNoticeProps {
  readonly theirs: StageNow;
  /** Whether what was written can still be saved onto the new state. */
  readonly stillPossible: boolean;
  readonly onClose: () => void;
}

/** Two people at one complaint: what the other did, that nothing is lost, and what can be done now. */
export function ConflictNotice({ theirs, stillPossible, onClose }: ConflictNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="not-sent">
      <Notice tone="warning" role="alert" title="Somebody else changed this complaint while you were writing">
        <p>{stageNowWords(theirs)}</p>
        {stillPossible ? (
          <p>What you wrote is still here and not saved. Look at it again, then save it.</p>
        ) : (
          <>
            <p>What you wrote is still here and was not saved. Copy from it what you need before you close it.</p>
            <Button look="secondary" onClick={onClose}>
              Close without saving
            </Button>
          </>
        )}
      </Notice>
    </div>
  );
}
