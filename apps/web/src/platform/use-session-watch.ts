import { useEffect, useEffectEvent } from 'react';

import { isAccountChangeMissed, noteOtherAccount } from './account-changes';
import { councilNow } from './council-time';

interface Watched {
  readonly id: string;
  /** ISO 8601. */
  readonly sessionEndsAt: string;
}

const looksEvery = 10_000; // milliseconds
const grace = 1_000; // milliseconds: by then the API says so too

/**
 * Whose page this is may change without a word: the session ends by time; the page was out of sight, or the browser had
 * put it aside, while somebody signed out. Nothing of a child may be read then.
 * @param shown whose page this is; null for nobody's
 * @param ask who is signed in by now, as the API says; null for nobody
 */
export function useSessionWatch(shown: Watched | null, ask: () => Promise<string | null>): void {
  const isOver = () =>
    shown !== null && (isAccountChangeMissed() || councilNow() > Date.parse(shown.sessionEndsAt) + grace);
  const look = useEffectEvent(() => {
    if (isOver()) noteOtherAccount();
  });
  /** True where the page may be read on. */
  const askAgain = useEffectEvent(async (): Promise<boolean> => {
    if (document.visibilityState !== 'visible' || shown === null) return true;
    // No answer: offline, and what was read stays readable.
    const isSame = !isOver() && (await ask().catch(() => shown.id)) === shown.id;
    if (!isSame) noteOtherAccount();
    return isSame;
  });
  const endsAt = shown?.sessionEndsAt ?? null;
  useEffect(() => {
    if (endsAt === null) return undefined;
    look();
    const timer = setInterval(() => look(), looksEvery);
    return () => clearInterval(timer);
  }, [endsAt]);
  useEffect(() => {
    const onReturn = () => void askAgain();
    const onShow = () => void askAgain().then((isSame) => isSame && setVisible(true));
    // The browser shows a page that it put aside as it was, before a word of ours can run: so it is put aside empty.
    const onLeave = ({ persisted }: PageTransitionEvent) => {
      if (persisted) setVisible(false);
    };
    document.addEventListener('visibilitychange', onReturn);
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('pageshow', onShow);
    return () => {
      document.removeEventListener('visibilitychange', onReturn);
      window.removeEventListener('pagehide', onLeave);
      window.removeEventListener('pageshow', onShow);
    };
  }, []);
  const id = shown?.id ?? null;
  useEffect(() => {
    if (id === null) setVisible(true); // nobody's page is empty by now
  }, [id]);
}

function setVisible(isVisible: boolean): void {
  document.documentElement.style.visibility = isVisible ? '' : 'hidden';
}
