import { todayInLondon } from '../../platform/council-time';
import type { StoredDraft } from '../../platform/draft-store';
import { restoreValues } from '../../platform/restore-values';
import type { FormInWords } from '../../ui/unsent-form';
import { UnsentForms } from '../../ui/unsent-forms';
import { emptyFeedback, type FeedbackValues } from './feedback-values';

interface UnsentProps {
  readonly drafts: readonly StoredDraft[];
  readonly onOpen: (draft: StoredDraft) => void;
}

/** What children said that was begun on this device and not sent. */
export function UnsentFeedback({ drafts, onOpen }: UnsentProps) {
  return <UnsentForms drafts={drafts} inWords={inWords} onOpen={onOpen} />;
}

/** A draft as the values of the form, whatever version of the form wrote it. */
export function valuesOfDraft({ values }: StoredDraft): FeedbackValues {
  return restoreValues(values, emptyFeedback({ clientId: '', childId: '', today: todayInLondon(), stream: '' }));
}

function inWords(draft: StoredDraft): FormInWords {
  const values = valuesOfDraft(draft);
  return {
    who: (values.about === 'GROUP' ? values.groupName : values.childName) || 'Nobody chosen yet',
    words: values.words || values.observation || values.wishesAndFeelings,
  };
}
