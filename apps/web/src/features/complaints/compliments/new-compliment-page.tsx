import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import * as z from 'zod/mini';

import { useCan } from '../../../platform/session';
import { useFormSlot } from '../../../platform/use-form-slot';
import { Page } from '../../../ui/page';
import { Loading } from '../../../ui/states';
import type { ComplimentChild } from './compliment-values';
import { ComplimentEntry } from './compliment-entry';
import { NotYourRole } from '../../../foundations/access/not-your-role';

/** One form after another: each has a number of its own, so that what is sent twice is stored once. */
export function NewComplimentPage() {
  const [round, setRound] = useState(0);
  const mayRecord = useCan('compliment:record');
  return mayRecord ? <Forms key={round} onAnother={() => setRound(round + 1)} /> : <NotYourRole />;
}

const named = z.object({ name: z.string() });

/** The child from whose page the form was opened: the address says which, without saying who it is. */
function useChildOfAddress(): ComplimentChild | undefined {
  const [search] = useSearchParams();
  const { state } = useLocation();
  const reference = search.get('about');
  if (reference === null) return undefined;
  return { childReference: reference, childName: named.safeParse(state).data?.name ?? '' };
}

/** Goes on with the form that the address names; else begins a new one. */
function Forms({ onAnother }: { readonly onAnother: () => void }) {
  const slot = useFormSlot('new-compliment:');
  const about = useChildOfAddress();
  if (slot === null) {
    return (
      <Page title="Record a compliment" width="reading">
        <Loading label="Opening the form" lines={6} />
      </Page>
    );
  }
  return <ComplimentEntry key={slot.id} about={about} slot={slot} onAnother={onAnother} />;
}
