import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { forEachLook } from './viewports.js';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const everyRule: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
};
/** Those that look at colours: all that dark can break where light is well. */
const colorRules: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Nothing on the page sticks out sideways (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = async (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  // A page that draws itself anew for another width may need a moment.
  await expect.poll(tooWide, 'pixels that stick out sideways').toBeLessThanOrEqual(0);
}

/** A name or a note that is looked up by an id must be the only one there: axe leaves that to people. */
async function expectOneOfEachId(page: Page): Promise<void> {
  const twice = await page.evaluate(() => {
    const attributes = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
    const named = [...document.querySelectorAll(attributes.map((name) => `[${name}]`).join(', '))].flatMap((element) =>
      attributes.flatMap((name) => (element.getAttribute(name) ?? '').split(/\s+/)),
    );
    return [...new Set(named)].filter(
      (id) => id !== '' && document.querySelectorAll(`[id="${CSS.escape(id)}"]`).length > 1,
    );
  });
  expect(twice, `${page.url()} has several of each: ${twice.join(', ')}`).toEqual([]);
}

/**
 * What axe finds wrong on the page, each in its words. Its half megabyte goes into a page once, and it describes only
 * what breaks a rule: to send it each time, and to describe what is well, takes ten times as long as the rules do.
 */
async function breachesOf(page: Page, rules: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary ?? ''}`),
    );
  }, rules);
}

async function expectNoBreach(page: Page, rules: axe.RunOnly): Promise<void> {
  const found = await breachesOf(page, rules);
  expect(found, `${page.url()}\n${found.join('\n')}`).toEqual([]);
}

/** The page as it stands now: no breach of WCAG 2.2 AA that axe can find, and no sideways scroll. No exceptions. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoBreach(page, everyRule);
  await expectOneOfEachId(page);
  await expectNoSidewaysScroll(page);
}

/** The same at 390 and 1440 px, in light and dark; and at 320 px it still fits. */
export async function expectAccessibleInEveryLook(page: Page): Promise<void> {
  await forEachLook(page, async ({ colorScheme }) =>
    colorScheme === 'light' ? expectAccessible(page) : expectNoBreach(page, colorRules),
  );
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  if (size !== null) await page.setViewportSize(size);
}
