import type { StoredDraft } from '../platform/draft-store';

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
