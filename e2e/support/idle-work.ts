import type { Page } from '@playwright/test';

/**
 * What has the browser wait or work for nothing while a page is being drawn: a family of fonts in several files, for each of
 * which the system is asked for another until it is there; what moves from the first; rules of calendars, numbers and
 * sorting, which take longer to bring than the page itself, where plain numbers and names do without.
 */
export async function keepIdleWork(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const found: string[] = [];
    Object.assign(window, { idleWork: found });
    addEventListener('DOMContentLoaded', () => {
      const families = [...document.fonts].map(({ family }) => family);
      const moving = document.getAnimations().filter(({ effect }) => Number(effect?.getTiming().delay) < 1_000);
      found.push(...families.filter((family, place) => families.indexOf(family) < place));
      found.push(...moving.map(() => 'something that moves'));
    });
    const told = (holder: object, name: string) => {
      const real: unknown = Reflect.get(holder, name);
      if (typeof real !== 'function') throw new Error(`There is no ${name}`);
      const noted = new Proxy(real, {
        apply: (...call) => (found.push(name), Reflect.apply(...call)),
        construct: (...call) => (found.push(name), Reflect.construct(...call)),
      });
      Reflect.set(holder, name, noted);
    };
    // In the last hour before midnight in Greenwich a calendar has to say which day it is in London.
    if (new Date().getUTCHours() < 23) told(Intl, 'DateTimeFormat');
    for (const name of ['NumberFormat', 'Collator', 'Locale']) told(Intl, name);
    told(String.prototype, 'localeCompare');
    told(Number.prototype, 'toLocaleString');
  });
  return async () => page.evaluate('window.idleWork');
}
