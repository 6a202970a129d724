import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { paths } from '../../platform/paths';
import { useFormSlot } from '../../platform/use-form-slot';
import { Page } from '../../ui/page';
import { Loading } from '../../ui/states';
import { FeedbackEntry } from './feedback-entry';
import type { SameMoment } from './receipt/same-moment';
import { valuesOfDraft } from './unsent-feedback';

/** One form after another: each has a number of its own, so that what is sent twice is stored once. */
export function NewFeedbackPage() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [{ no, moment }, setRound] = useState<Round>({ no: 0, moment: null });
  const childId = search.get('child') ?? '';
  const another = (next: SameMoment | null = null) => {
    if (next) void navigate(paths.newFeedback(next.childId));
    setRound({ no: no + 1, moment: next });
  };
  return <Forms key={`${childId} ${String(no)}`} {...{ childId, no, moment }} onAnother={another} />;
}

interface Round {
  readonly no: number;
  /** In which another child was heard. */
  readonly moment: SameMoment | null;
}

interface FormsProps extends Round {
  readonly childId: string;
  readonly onAnother: (moment?: SameMoment) => void;
}

/** Goes on with the form that the address names, or with the one begun for this child; else begins a new one. */
function Forms({ childId, no, moment, onAnother }: FormsProps) {
  const slot = useFormSlot(
    'feedback:',
    (draft) => moment === null && childId !== '' && valuesOfDraft(draft).childId === childId,
  );
  if (slot === null) {
    return (
      <Page title="Log feedback" width="reading">
        <Loading label="Opening the form" lines={6} />
      </Page>
    );
  }
  const { id, others, open } = slot;
  return <FeedbackEntry key={id} {...{ id, childId, others, moment, onAnother }} takesFocus={no > 0} onOpen={open} />;
}
