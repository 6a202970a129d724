import { useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

import type { StoredDraft } from '../platform/draft-store';
import { useSession } from '../platform/session';
import { putBack, throwDraft } from '../platform/thrown-drafts';
import type { Draft } from '../platform/use-draft';
import { AsYouLeftIt } from './as-you-left-it';
import { DraftThrown } from './draft-thrown';

interface KeptDraftProps<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  readonly draft: Draft;
  /** What the form starts with anew. */
  readonly empty: () => Values;
}

/**
 * What stands in the dialog is from before: said and offered as in every other that was closed without saving. What
 * was thrown away can be taken back at once, and for a day when the dialog is opened again.
 */
export function KeptDraft<Values extends FieldValues>({ form, draft, empty }: KeptDraftProps<Values>) {
  const { me } = useSession();
  const [from, setFrom] = useState<'nothing' | 'before' | 'now'>('nothing');
  const [thrown, setThrown] = useState<StoredDraft | null>(null);
  // It stays while somebody goes on writing: what they write in would move away under their hands.
  if (draft.state === 'restored' && from === 'nothing') setFrom('before');
  const startAgain = async () => {
    if (!me) return;
    const { key, savedAt } = draft;
    const gone = await throwDraft(me, { key, values: structuredClone(form.getValues()), savedAt: savedAt ?? 0 });
    await draft.clear();
    form.reset(empty());
    setThrown(gone);
    setFrom('now');
  };
  const takeBack = () => {
    if (thrown === null) return;
    putBack(draft, thrown);
    setThrown(null);
    setFrom('before');
  };
  if (from === 'nothing') return <DraftThrown draft={draft} />;
  return (
    <AsYouLeftIt
      wasLeft={from === 'before'}
      onStartAgain={() => void startAgain()}
      onTakeBack={thrown && draft.state === 'none' ? takeBack : null}
    />
  );
}
