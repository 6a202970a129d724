import './not-sent.css';

import { type ReactNode, useEffect, useRef, useState } from 'react';

import type { ErrorCode } from '../platform/request-errors';
import { Button } from './button';
import { Notice } from './notice';

interface NotSentProps {
  readonly failure: ErrorCode;
  /** Sentences of this form where they say more than the usual ones. */
  readonly reasons?: Partial<Readonly<Record<ErrorCode, string>>>;
  /** False where this device keeps no drafts: then only this page holds the words. */
  readonly kept: boolean;
  readonly busy: boolean;
  readonly onTryAgain: () => void;
  readonly onSendAsNew: () => void;
  /** What to do where this cannot wait. */
  readonly children?: ReactNode;
}

const usual: Readonly<Record<ErrorCode, string>> = {
  NETWORK: 'There is no connection to Heard just now.',
  UNKNOWN: 'Something went wrong at our end.',
  UNAUTHENTICATED: 'You have been signed out. Sign in again and open this form: your words will be there.',
  FORBIDDEN: 'Your role does not allow this.',
  NOT_FOUND: 'Something that this is about is not, or no longer, within your reach.',
  INVALID_INPUT: 'Something in the form needs another look.',
  CONFLICT: 'This form was already saved once, with something else in it. What was saved first is kept.',
  RATE_LIMITED: 'That was too many tries. Wait a few minutes.',
};

const comeBack = 'The connection is back. What you wrote waits for you to send it.';

/** True once this device has a connection again. It sends nothing by itself: somebody may be changing a word. */
function useComeBack(): boolean {
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    const listen = () => setBack(navigator.onLine);
    window.addEventListener('online', listen);
    window.addEventListener('offline', listen);
    return () => {
      window.removeEventListener('online', listen);
      window.removeEventListener('offline', listen);
    };
  }, []);
  return isBack;
}

/** Nobody may believe that words are safe when they are not. */
export function NotSent({ failure, reasons, kept, busy, onTryAgain, onSendAsNew, children }: NotSentProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isBack = useComeBack() && failure === 'NETWORK';
  return (
    <div ref={box} tabIndex={-1} className="not-sent">
      <Notice tone="danger" role="alert" title="NOT SENT">
        <p>{isBack ? comeBack : (reasons?.[failure] ?? usual[failure])}</p>
        <p>
          {kept
            ? 'Your words are kept on this device and nowhere else.'
            : 'This device keeps no drafts: leave this page open until it is sent.'}
        </p>
        {children}
        {failure === 'CONFLICT' ? (
          <Button look="secondary" busy={busy} onClick={onSendAsNew}>
            Save these words as well
          </Button>
        ) : (
          <Button look="secondary" busy={busy} busyLabel="Sending…" onClick={onTryAgain}>
            Try again
          </Button>
        )}
      </Notice>
    </div>
  );
}
