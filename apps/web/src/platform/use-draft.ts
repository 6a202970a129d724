import { startTransition, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';

import { readDraft, removeDraft, type StoredDraft, writeDraft } from './draft-store';
import type { DraftOwner } from './sealed-values';
import { useSession } from './session';

/** `saving` comes before the first `saved`, which stays while what is written later is kept. */
type DraftState = 'loading' | 'none' | 'restored' | 'saving' | 'saved' | 'unavailable';

interface UseDraftOptions<Values> {
  /** Names the form and what it is about: `feedback:new:VC-1042`. The person is added by itself. */
  readonly name: string;
  /** Puts a draft that was found back into the form; not called by itself when there is none. */
  readonly restore: (values: unknown) => void;
  /** What is in the form now. */
  readonly values: () => Values;
}

export interface Draft {
  /** Under which it is kept. */
  readonly key: string;
  readonly state: DraftState;
  /** When it was last saved, milliseconds since 1970. */
  readonly savedAt: number | null;
  /** Call on each change of the form: saves 400 ms after the last one. */
  readonly changed: () => void;
  /** Puts what was kept of it back into the form. */
  readonly restore: (values: unknown) => void;
  /** Call when it was sent, or thrown away on purpose. */
  readonly clear: () => Promise<void>;
}

/** Keeps a half-written form on this device, so that a closed tab or a lost connection costs no sentence. */
export function useDraft<Values>({ name, restore, values }: UseDraftOptions<Values>): Draft {
  const owner = useWriter();
  const key = `${owner.id}:${name}`;
  const [page] = useState(window.location.pathname); // by the time a form saves as it goes, the address is the next one
  const [state, setState] = useState<DraftState>('loading');
  const [savedAt, setSavedAt] = useState<number | null>(null);

  const save = useCallback(async () => {
    try {
      const at = await writeDraft(owner, name, values(), page);
      startTransition(() => {
        setSavedAt(at);
        setState('saved');
      });
    } catch {
      setState('unavailable');
    }
  }, [owner, name, values, page]);
  const { later, cancel } = useLater(save, 400);

  useFoundDraft(
    owner,
    name,
    (draft) => {
      if (draft) restore(draft.values);
      setSavedAt(draft?.savedAt ?? null);
      setState(draft ? 'restored' : 'none');
    },
    () => setState('unavailable'),
  );

  const changed = useCallback(() => {
    // The letter shows first: the whole form is drawn anew for this, once and not at each letter.
    startTransition(() => setState((before) => (before === 'saved' ? before : 'saving')));
    later();
  }, [later]);

  const clear = useCallback(async () => {
    cancel();
    await removeDraft(key).catch(() => undefined);
    setSavedAt(null);
    setState('none');
  }, [cancel, key]);

  return { key, state, savedAt, changed, restore, clear };
}

/** Whoever opened the form: what is in it stays theirs, also while it closes because somebody else has signed in. */
function useWriter(): DraftOwner {
  const { me } = useSession();
  const [writer] = useState(me);
  if (!writer) throw new Error('A form with a draft is for somebody who is signed in.');
  return writer;
}

function useFoundDraft(
  owner: DraftOwner,
  name: string,
  found: (draft: StoredDraft | null) => void,
  failed: () => void,
): void {
  const onFound = useEffectEvent(found);
  const onFailed = useEffectEvent(failed);
  useEffect(() => {
    let current = true;
    readDraft(owner, name).then(
      (draft) => {
        if (current) onFound(draft);
      },
      () => {
        if (current) onFailed();
      },
    );
    return () => {
      current = false;
    };
  }, [owner, name]);
}

/** Runs once things are quiet; at once when the tab is hidden or the form leaves, as neither may come back. */
function useLater(task: () => Promise<void>, milliseconds: number) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef(task);
  useEffect(() => {
    latest.current = task;
  }, [task]);

  const cancel = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  }, []);
  const run = useCallback(() => {
    if (timer.current === null) return;
    cancel();
    void latest.current();
  }, [cancel]);
  const later = useCallback(() => {
    cancel();
    timer.current = setTimeout(run, milliseconds);
  }, [cancel, milliseconds, run]);

  useEffect(() => {
    document.addEventListener('visibilitychange', run);
    return () => {
      document.removeEventListener('visibilitychange', run);
      run();
    };
  }, [run]);
  return { later, cancel };
}
