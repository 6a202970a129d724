import type { StoredDraft } from '../../../platform/draft-store';
import { restoreValues } from '../../../platform/restore-values';
import type { FormInWords } from '../../../ui/unsent-form';
import { UnsentForms } from '../../../ui/unsent-forms';
import { emptyComplaint } from './complaint-values';
import { whoSoFar } from '@heard/domain/complaints/who-line';

interface UnsentComplaintsProps {
  readonly drafts: readonly StoredDraft[];
  readonly onOpen: (draft: StoredDraft) => void;
}

/** Complaints that were begun on this device and not sent. */
export function UnsentComplaints({ drafts, onOpen }: UnsentComplaintsProps) {
  return <UnsentForms drafts={drafts} inWords={inWords} onOpen={onOpen} />;
}

function inWords({ values }: StoredDraft): FormInWords {
  const { complainantName, fromWhom, summary } = restoreValues(values, emptyComplaint());
  return { who: whoSoFar(complainantName, fromWhom), words: summary };
}
