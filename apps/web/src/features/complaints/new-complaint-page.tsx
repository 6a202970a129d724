import { useState } from 'react';

import { ComplaintEntry } from './complaint-entry';

/** One form after another: each has a number of its own, so that what is sent twice is stored once. */
export function NewComplaintPage() {
  const [round, setRound] = useState(0);
  return <ComplaintEntry key={round} onAnother={() => setRound(round + 1)} />;
}
