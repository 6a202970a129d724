import { lengthOf } from '@heard/domain/validation/check-text';
import { type RefCallback, type RefObject, useCallback, useRef, useSyncExternalStore } from 'react';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** The room that is left is told once nine tenths are used: before that it would only be in the way. */
const toldFrom = 0.9;

/** Characters that still fit, below zero those too many; null while there is plenty of room. */
function roomIn(text: string, longest: number): number | null {
  return text.length <= longest * toldFrom ? null : longest - lengthOf(text);
}

/** How many characters still fit into a box, however its text came there: typed, pasted, or from a draft. */
export function useRoom(control: RefObject<TextControl | null>, longest: number): number | null {
  const listen = useCallback(
    (changed: () => void) => {
      const element = control.current;
      element?.addEventListener('input', changed);
      return () => element?.removeEventListener('input', changed);
    },
    [control],
  );
  return useSyncExternalStore(listen, () => roomIn(control.current?.value ?? '', longest));
}

/** A box that is held here, and given on to whoever else asked for it. */
export function useShared<Control extends TextControl>(
  ref: RefCallback<Control> | undefined,
): readonly [RefObject<Control | null>, RefCallback<Control>] {
  const own = useRef<Control | null>(null);
  const hold = useCallback(
    (element: Control | null) => {
      own.current = element;
      ref?.(element);
    },
    [ref],
  );
  return [own, hold];
}
