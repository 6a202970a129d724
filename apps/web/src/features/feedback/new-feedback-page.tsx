import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { useUnsent } from '../../platform/use-unsent';
import type { StoredDraft } from '../../platform/draft-store';
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
  const [search] = useSearchParams();
  const [named] = useState(search.get('draft'));
  const [fresh] = useState(() => crypto.randomUUID());
  const [opened, setOpened] = useState<string | null>(null);
  const drafts = useUnsent('feedback');
  if (drafts === null) {
    return (
      <Page title="Log feedback" width="reading">
        <Loading label="Opening the form" lines={6} />
      </Page>
    );
  }
  const id = opened ?? startOf(drafts, named, childId) ?? fresh;
  return (
    <FeedbackEntry
      key={id}
      id={id}
      childId={childId}
      others={drafts.filter((draft) => idOf(draft) !== id)}
      onOpen={(draft) => setOpened(idOf(draft))}
      onAnother={onAnother}
    />
  );
}

/** The last part of a draft's key is the number of its form. */
function idOf({ key }: StoredDraft): string {
  return key.slice(key.lastIndexOf(':') + 1);
}

function startOf(drafts: readonly StoredDraft[], named: string | null, childId: string): string | null {
  const byName = drafts.find((draft) => idOf(draft) === named);
  const ofChild = drafts.find((draft) => childId !== '' && valuesOfDraft(draft).childId === childId);
  const start = byName ?? ofChild;
  return start ? idOf(start) : null;
}
