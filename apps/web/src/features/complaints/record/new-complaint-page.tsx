import { useState } from 'react';

import { useCan } from '../../../platform/session';
import { useFormSlot } from '../../../platform/use-form-slot';
import { Page } from '../../../ui/page';
import { Loading } from '../../../ui/states';
import { ComplaintEntry } from './complaint-entry';
import { NotYourRole } from '../../../foundations/access/not-your-role';

/** One form after another: each has a number of its own, so that what is sent twice is stored once. */
export function NewComplaintPage() {
  const [round, setRound] = useState(0);
  const mayRecord = useCan('complaint:record');
  return mayRecord ? <Forms key={round} onAnother={() => setRound(round + 1)} /> : <NotYourRole />;
}

/** Goes on with the form that the address names; else begins a new one. */
function Forms({ onAnother }: { readonly onAnother: () => void }) {
  const slot = useFormSlot('new-complaint:');
  if (slot === null) {
    return (
      <Page title="Record a complaint" width="reading">
        <Loading label="Opening the form" lines={6} />
      </Page>
    );
  }
  return <ComplaintEntry key={slot.id} slot={slot} onAnother={onAnother} />;
}
