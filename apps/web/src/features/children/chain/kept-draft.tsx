import { useState } from 'react';

import type { Draft } from '../../../platform/use-draft';
import { AsYouLeftIt } from '../../../ui/as-you-left-it';

interface KeptDraftProps {
  readonly draft: Draft;
  /** Takes everything out of the form. */
  readonly onEmpty: () => void;
}

/** What stands in the dialog is from before: said and offered as in every other that was closed without saving. */
export function KeptDraft({ draft, onEmpty }: KeptDraftProps) {
  const [from, setFrom] = useState<'nothing' | 'before' | 'now'>('nothing');
  // It stays while somebody goes on writing: what they write in would move away under their hands.
  if (draft.state === 'restored' && from === 'nothing') setFrom('before');
  const startAgain = () => {
    setFrom('now');
    onEmpty();
    void draft.clear();
  };
  return <AsYouLeftIt wasLeft={from === 'before'} onStartAgain={startAgain} />;
}
