import { useState } from 'react';

import { ComplimentEntry } from './compliment-entry';

/** One form after another: each has a number of its own, so that what is sent twice is stored once. */
export function NewComplimentPage() {
  const [round, setRound] = useState(0);
  return <ComplimentEntry key={round} onAnother={() => setRound(round + 1)} />;
}
