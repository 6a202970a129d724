import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

import { dismiss, showToast } from './announcer';
import { Button } from './button';

interface UndoOffer {
  /** Takes it back, and puts the focus where the thing stands again. */
  readonly undo: () => void;
  /** True where the button that was pressed is gone: then the focus goes to Undo, not to the top of the page. */
  readonly takesFocus?: boolean;
}

/** Says what happened, and for ten seconds how to take it back: by the button, or by Control and Z. */
export function offerUndo(text: string, { undo, takesFocus = false }: UndoOffer): void {
  const shown = { id: 0 };
  const takeBack = () => {
    dismiss(shown.id);
    undo();
  };
  const button = <UndoButton onUndo={takeBack} takesFocus={takesFocus} onEnd={() => dismiss(shown.id)} />;
  shown.id = showToast(text, 'success', button);
}

interface UndoButtonProps {
  readonly onUndo: () => void;
  readonly takesFocus: boolean;
  readonly onEnd: () => void;
}

function UndoButton({ onUndo, takesFocus, onEnd }: UndoButtonProps) {
  const box = useRef<HTMLSpanElement>(null);
  useUndoKey(box, onUndo);
  useEnd(box, onEnd);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <span ref={box} data-undo>
      <Button look="quiet" size="small" aria-keyshortcuts="Control+Z" onClick={onUndo}>
        Undo
      </Button>
    </span>
  );
}

const milliseconds = 10_000;

/** Ends the offer, but never under the hand that is on it. */
function useEnd(box: RefObject<HTMLElement | null>, end: () => void): void {
  const onEnd = useEffectEvent(end);
  useEffect(() => {
    const check = () => {
      if (box.current?.closest('.toast')?.matches(':hover, :focus-within')) timer = setTimeout(check, 1000);
      else onEnd();
    };
    let timer = setTimeout(check, milliseconds);
    return () => clearTimeout(timer);
  }, [box]);
}

/** Where somebody writes the keys take back letters; of several offers they take back the newest. */
function useUndoKey(box: RefObject<HTMLElement | null>, onUndo: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target, key, ctrlKey, metaKey, shiftKey } = event;
    const writes = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
    if (key !== 'z' || !(ctrlKey || metaKey) || shiftKey || writes) return;
    if ([...document.querySelectorAll('[data-undo]')].at(-1) !== box.current) return;
    event.preventDefault();
    onUndo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
