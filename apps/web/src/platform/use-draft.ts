import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';

import { readDraft, removeDraft, writeDraft } from './draft-store';
import { useSession } from './session';

export type DraftState = 'loading' | 'none' | 'restored' | 'saving' | 'saved' | 'unavailable';

interface UseDraftOptions<Values> {
  /** Names the form and what it is about: `feedback:new:VC-1042`. The person is added by itself. */
  readonly name: string;
  /** Puts a draft that was found back into the form; not called when there is none. */
  readonly restore: (values: unknown) => void;
  /** What is in the form now. */
  readonly values: () => Values;
}

export interface Draft {
  readonly state: DraftState;
  /** When it was last saved, milliseconds since 1970. */
  readonly savedAt: number | null;
  /** Call on each change of the form: saves 400 ms after the last one. */
  readonly changed: () => void;
  /** Call when it was sent, or thrown away on purpose. */
  readonly clear: () => Promise<void>;
}

/** Keeps a half-written form on this device, so that a closed tab or a lost connection costs no sentence. */
export function useDraft<Values>({ name, restore, values }: UseDraftOptions<Values>): Draft {
  const { me } = useSession();
  const key = `${me?.id ?? 'nobody'}:${name}`;
  const [state, setState] = useState<DraftState>('loading');
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const closed = useRef(false);
  const restoreNow = useEffectEvent(restore);

  const save = useCallback(async () => {
    timer.current = null;
    try {
      const at = await writeDraft(key, values());
      if (closed.current) return;
      setSavedAt(at);
      setState('saved');
    } catch {
      setState('unavailable');
    }
  }, [key, values]);
  const saveNow = useEffectEvent(() => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    void save();
  });

  useEffect(() => {
    let current = true;
    readDraft(key).then(
      (draft) => {
        if (!current) return;
        if (draft) restoreNow(draft.values);
        setSavedAt(draft?.savedAt ?? null);
        setState(draft ? 'restored' : 'none');
      },
      () => current && setState('unavailable'),
    );
    // A tab that is hidden may never come back: what is waiting is written at once.
    const leave = () => saveNow();
    document.addEventListener('visibilitychange', leave);
    return () => {
      current = false;
      document.removeEventListener('visibilitychange', leave);
      saveNow();
    };
  }, [key]);

  const changed = useCallback(() => {
    if (closed.current) return;
    if (timer.current !== null) clearTimeout(timer.current);
    setState('saving');
    timer.current = setTimeout(() => void save(), 400);
  }, [save]);

  const clear = useCallback(async () => {
    closed.current = true;
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    await removeDraft(key).catch(() => undefined);
    closed.current = false;
    setSavedAt(null);
    setState('none');
  }, [key]);

  return { state, savedAt, changed, clear };
}
