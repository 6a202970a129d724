/*
 * Tabs of one browser share the session's cookie. When one of them signs in or out, every other one must follow at
 * once: it would show one person's page to the next, and write in the next person's name. The browser tells every other
 * tab when a stored value changes; the value itself says nothing about anybody. A page that the browser has put aside is
 * told nothing: it looks for itself when it comes back.
 */
const name = 'heard-account-changed';
const here = new EventTarget();
let known = lastChange();

function lastChange(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // a browser that keeps nothing: the API still refuses what another account's page sends
  }
}

/** Tells every other tab that somebody else, or nobody, is signed in from now on. */
export function tellOtherTabs(): void {
  try {
    localStorage.setItem(name, String(Date.now()));
  } catch {
    return;
  }
  known = lastChange();
}

/** Somebody else is signed in than this page believes, or nobody any more. */
export function noteOtherAccount(): void {
  here.dispatchEvent(new Event(name));
}

/** True where another tab has signed in or out and this page was not told. */
export function isAccountChangeMissed(): boolean {
  return lastChange() !== known;
}

/** Calls `task` when another tab, the API or this page's clock has said so; answers how to stop. */
export function whenAccountChanges(task: () => void): () => void {
  const follow = () => {
    known = lastChange();
    task();
  };
  const heard = ({ key }: StorageEvent) => {
    if (key === name) follow();
  };
  window.addEventListener('storage', heard);
  here.addEventListener(name, follow);
  return () => {
    window.removeEventListener('storage', heard);
    here.removeEventListener(name, follow);
  };
}
