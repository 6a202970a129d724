import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { useFormSlot } from '../../platform/use-form-slot';
import { Page } from '../../ui/page';
import { Loading } from '../../ui/states';
import { FeedbackEntry } from './feedback-entry';
import { valuesOfDraft } from './unsent-feedback';

/** One form after another: each has a number of its own, so that what is sent twice is stored once. */
export function NewFeedbackPage() {
  const [search] = useSearchParams();
  const [round, setRound] = useState(0);
  const childId = search.get('child') ?? '';
  return <Forms key={`${childId} ${String(round)}`} childId={childId} onAnother={() => setRound(round + 1)} />;
}

interface FormsProps {
  readonly childId: string;
  readonly onAnother: () => void;
}

/** Goes on with the form that the address names, or with the one begun for this child; else begins a new one. */
function Forms({ childId, onAnother }: FormsProps) {
  const slot = useFormSlot('feedback', (draft) => childId !== '' && valuesOfDraft(draft).childId === childId);
  if (slot === null) {
    return (
      <Page title="Log feedback" width="reading">
        <Loading label="Opening the form" lines={6} />
      </Page>
    );
  }
  const { id, others, open } = slot;
  return <FeedbackEntry key={id} id={id} childId={childId} others={others} onOpen={open} onAnother={onAnother} />;
}
