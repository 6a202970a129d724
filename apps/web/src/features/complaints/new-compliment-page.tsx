import { useState } from 'react';

import { useCan } from '../../platform/session';
import { ComplimentEntry } from './compliment-entry';
import { NotYourRole } from '../../foundations/access/not-your-role';

/** One form after another: each has a number of its own, so that what is sent twice is stored once. */
export function NewComplimentPage() {
  const [round, setRound] = useState(0);
  const mayRecord = useCan('compliment:record');
  return mayRecord ? <ComplimentEntry key={round} onAnother={() => setRound(round + 1)} /> : <NotYourRole />;
}
