import { useSearchParams } from 'react-router';
import { useState } from 'react';

import { FeedbackEntry } from './feedback-entry';

/** One form after another: each has a number of its own, so that what is sent twice is stored once. */
export function NewFeedbackPage() {
  const [search] = useSearchParams();
  const childId = search.get('child') ?? '';
  const [round, setRound] = useState(0);
  return <FeedbackEntry key={`${childId} ${String(round)}`} childId={childId} onAnother={() => setRound(round + 1)} />;
}
