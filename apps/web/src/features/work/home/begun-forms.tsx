import { useNavigate } from 'react-router';

import type { StoredDraft } from '../../../platform/draft-store';
import { firstWords } from '../../../platform/first-words';
import { paths } from '../../../platform/paths';
import type { FormInWords } from '../../../ui/unsent-form';
import { UnsentForms } from '../../../ui/unsent-forms';

/** What a form is for, by the first part of the name that its drafts have. */
const purposes: ReadonlyMap<string, string> = new Map([
  ['ask-again', 'Asking again'],
  ['asked a partner', 'A question to a partner'],
  ['asked-before', 'Whether they were asked before a decision'],
  ['close', 'Why nothing can show what was done'],
  ['complaint', 'A step of a complaint'],
  ['decision', 'What is done about what was said'],
  ['decision-told', 'Telling them of a decision about their life'],
  ['evidence', 'Evidence for an action'],
  ['explain', 'Why an action has moved'],
  ['give', 'Giving work to somebody else'],
  ['life-decision', 'A decision about a child’s life'],
  ['life-decision-correction', 'Putting a decision about a child’s life right'],
  ['life-decision-withdrawal', 'Withdrawing a decision about a child’s life'],
  ['new-complaint', 'A new complaint'],
  ['new-compliment', 'A new compliment'],
  ['place', 'Moving an action'],
  ['promise', 'What will be done about what was said'],
  ['reply', 'A reply'],
  ['taken back', 'Words that are taken back'],
  ['task', 'What came of a task'],
  ['telling-back', 'Telling them what came of it'],
]);

/** `decision` of `user:decision:7 9`; none of it is a child’s name. */
function nameOf({ key }: StoredDraft): readonly string[] {
  return key.split(':').slice(1);
}

/** How it begins: the longest text in it, since numbers and choices have no spaces. */
function wordsOf(values: unknown): string {
  const texts = Object.values(values ?? {}).filter((value) => typeof value === 'string' && value.trim().includes(' '));
  const [longest = ''] = texts.map(String).toSorted((a, b) => b.length - a.length);
  return firstWords(longest, 120);
}

function inWords(draft: StoredDraft): FormInWords {
  const [form = ''] = nameOf(draft);
  return { who: purposes.get(form) ?? 'Another form', words: wordsOf(draft.values) };
}

/** Where it is gone on with: the page where it was begun, the form itself where an address opens it. */
function placeOf(draft: StoredDraft): string {
  const [form = '', about = ''] = nameOf(draft);
  if (form === 'evidence') return paths.addEvidence(about);
  const page = draft.page ?? paths.home;
  if (form.startsWith('new-') && page !== paths.home) return paths.draft(page, about);
  return page === paths.home ? paths.work : page; // this page has no form of its own
}

/** Forms of any kind that were begun and not sent: each leads to where it was begun, and still stands there as it was left. */
export function BegunForms({ drafts }: { readonly drafts: readonly StoredDraft[] }) {
  const navigate = useNavigate();
  return <UnsentForms drafts={drafts} inWords={inWords} onOpen={(draft) => void navigate(placeOf(draft))} />;
}
