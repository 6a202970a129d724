import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import type { Complaint } from '../complaint-data';

interface LearntProps {
  readonly complaint: Complaint;
  /** Null while something else is being written. */
  readonly onDo: (() => void) | null;
}

/** What was learnt from a complaint that is over, and what changes. */
export function Learnt({ complaint: { learning, canRecordLearning }, onDo }: LearntProps) {
  if (!learning && !canRecordLearning) return null;
  const button =
    canRecordLearning && onDo !== null ? (
      <Button look="quiet" data-doing="LEARN" onClick={onDo}>
        {learning ? 'Put into better words' : 'Write it down'}
      </Button>
    ) : null;
  return (
    <Card title="What was learnt" action={button}>
      {learning ? (
        <>
          <p>{learning.learnt}</p>
          {learning.change ? <p>What changes: {learning.change}</p> : null}
        </>
      ) : (
        <p className="soft">Nobody has written it down yet.</p>
      )}
    </Card>
  );
}
