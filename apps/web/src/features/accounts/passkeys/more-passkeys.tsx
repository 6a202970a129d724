import { mostPasskeys } from '@heard/domain/accounts/passkeys';
import { useState } from 'react';

import { Button } from '../../../ui/button';
import { AddPasskey } from './add-passkey';
import { canUsePasskeys } from './can-use-passkeys';

interface MorePasskeysProps {
  readonly count: number;
  readonly mayAdd: boolean;
  readonly needsCode: boolean;
  readonly onAdded: () => void;
  readonly onBack: () => void;
}

/** The way to another passkey, or why there is none. */
export function MorePasskeys({ count, mayAdd, needsCode, onAdded, onBack }: MorePasskeysProps) {
  const [isAdding, setIsAdding] = useState(false);
  const whyNot = reason(mayAdd, count);
  if (whyNot !== null) return <p>{whyNot}</p>;
  if (!isAdding) {
    return (
      <div>
        <Button look="secondary" onClick={() => setIsAdding(true)}>
          Add a passkey
        </Button>
      </div>
    );
  }
  const then = (next: () => void) => () => {
    setIsAdding(false);
    next();
  };
  return <AddPasskey needsCode={needsCode} onAdded={then(onAdded)} onBack={then(onBack)} />;
}

function reason(mayAdd: boolean, count: number): string | null {
  if (!mayAdd)
    return 'A passkey stands in for a password of Heard. Your account signs in another way, so it needs none.';
  if (count >= mostPasskeys) return `You have ${mostPasskeys}: remove one that you no longer use to add another.`;
  return canUsePasskeys() ? null : 'This browser can’t make a passkey at this address.';
}
