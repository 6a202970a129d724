import { lazy, Suspense } from 'react';

import type { StoredDraft } from '../platform/draft-store';
import { Notice } from './notice';

/** By what a person knows a form again. */
export interface FormInWords {
  /** Whom it is about, or who told it. */
  readonly who: string;
  /** How it begins; empty where nothing was written yet. */
  readonly words: string;
}

export interface UnsentFormsProps {
  readonly drafts: readonly StoredDraft[];
  readonly inWords: (draft: StoredDraft) => FormInWords;
  readonly onOpen: (draft: StoredDraft) => void;
}

/** Nothing is lost by it, and the form below goes on: only the list could not be fetched. */
function NotShown() {
  return (
    <Notice tone="warning">
      <p>Forms that were not sent are kept on this device. Open this page again when you are connected to see them.</p>
    </Notice>
  );
}

/** Most people have none of these: what shows them comes only to who has. */
const List = lazy(async () =>
  import('./unsent-list').then(
    ({ UnsentList }) => ({ default: UnsentList }),
    () => ({ default: NotShown }),
  ),
);

/** Forms that were begun on this device and not sent: none is forgotten, and none is opened unasked. */
export function UnsentForms(props: UnsentFormsProps) {
  if (props.drafts.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <List {...props} />
    </Suspense>
  );
}
