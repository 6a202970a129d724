import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';

import { councilNow } from '../platform/council-time';
import { type Me, useSession } from '../platform/session';
import { idleStep } from './idle-step';

const StillThereDialog = lazy(async () => ({ default: (await import('./still-there-dialog')).StillThereDialog }));

const name = 'heard-active';
const looksEvery = 10_000; // milliseconds
const signs = ['keydown', 'pointerdown', 'scroll'] as const;

/** Work in another tab counts too: they share the session. A browser that keeps nothing knows only of this one. */
function activeElsewhere(): number {
  try {
    return Number(localStorage.getItem(name) ?? 0);
  } catch {
    return 0;
  }
}

function tellElsewhere(now: number): void {
  try {
    localStorage.setItem(name, String(now));
  } catch {
    // then each tab counts by itself
  }
}

/** Asks, before a session that stands unused is over, whether somebody is still there; tells the API while somebody is. */
export function StillThere({ me }: { readonly me: Me }) {
  const { retry } = useSession();
  const [warned, setWarned] = useState(false);
  const activeAt = useRef(councilNow());
  const askedAt = useRef(councilNow());
  const endsAt = Date.parse(me.sessionEndsAt);
  const ask = () => {
    askedAt.current = councilNow();
    retry();
  };
  const look = useEffectEvent(() => {
    const active = Math.max(activeAt.current, activeElsewhere());
    const step = idleStep({ now: councilNow(), endsAt, activeAt: active, askedAt: askedAt.current });
    setWarned(step === 'WARN');
    if (step === 'ASK') ask();
  });
  useEffect(() => {
    const note = () => {
      const now = councilNow();
      if (now - activeAt.current < looksEvery) return;
      activeAt.current = now;
      tellElsewhere(now);
    };
    for (const sign of signs) document.addEventListener(sign, note, { capture: true, passive: true });
    return () => {
      for (const sign of signs) document.removeEventListener(sign, note, { capture: true });
    };
  }, []);
  useEffect(() => {
    const timer = setInterval(() => look(), looksEvery);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (!Number.isNaN(endsAt)) look();
  }, [endsAt]);
  if (!warned) return null;
  return (
    <Suspense>
      <StillThereDialog endsAt={endsAt} onStay={ask} />
    </Suspense>
  );
}
