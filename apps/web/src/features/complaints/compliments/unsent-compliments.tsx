import type { StoredDraft } from '../../../platform/draft-store';
import { restoreValues } from '../../../platform/restore-values';
import type { FormInWords } from '../../../ui/unsent-form';
import { UnsentForms } from '../../../ui/unsent-forms';
import { emptyCompliment } from './compliment-values';
import { whoSoFar } from '@heard/domain/complaints/who-line';

interface UnsentComplimentsProps {
  readonly drafts: readonly StoredDraft[];
  readonly onOpen: (draft: StoredDraft) => void;
}

/** Compliments that were begun on this device and not sent. */
export function UnsentCompliments({ drafts, onOpen }: UnsentComplimentsProps) {
  return <UnsentForms drafts={drafts} inWords={inWords} onOpen={onOpen} />;
}

function inWords({ values }: StoredDraft): FormInWords {
  const { complainantName, fromWhom, summary } = restoreValues(values, emptyCompliment());
  return { who: whoSoFar(complainantName, fromWhom), words: summary };
}
