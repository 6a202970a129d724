/*
 * Tabs of one browser share the session's cookie. When one of them signs in or out, every other one must follow at
 * once: it would show one person's page to the next, and write in the next person's name. The browser tells every other
 * tab when a stored value changes; the value itself says nothing about anybody.
 */
const name = 'heard-account-changed';
const here = new EventTarget();

/** Tells every other tab that somebody else, or nobody, is signed in from now on. */
export function tellOtherTabs(): void {
  try {
    localStorage.setItem(name, String(Date.now()));
  } catch {
    // A browser that keeps nothing: the API still refuses what another account's page sends.
  }
}

/** The API says that somebody else is signed in than this page believes. */
export function noteOtherAccount(): void {
  here.dispatchEvent(new Event(name));
}

/** Calls `task` when another tab or the API has said so; answers how to stop. */
export function whenAccountChanges(task: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === name) task();
  };
  window.addEventListener('storage', heard);
  here.addEventListener(name, task);
  return () => {
    window.removeEventListener('storage', heard);
    here.removeEventListener(name, task);
  };
}
