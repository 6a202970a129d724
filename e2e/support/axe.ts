import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { type Look, showIn } from './viewports.js';
import { expectWholeWords } from './whole-words.js';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** The small one of its two files: a page reads it in half the time. */
const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const everyRule: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
};
/** Those that look at colours: all that another scheme can break at the same width. */
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
 * What axe finds wrong on the page, each in its words. It goes into a page once, and it describes only
 * what breaks a rule: to send it each time, and to describe what is well, takes ten times as long as the rules do.
 */
async function breachesOf(page: Page, rules: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
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

/** The page as it stands now: no breach of WCAG 2.2 AA or of good practice that axe can find, no sideways scroll, no word without room. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoBreach(page, everyRule);
  await expectOneOfEachId(page);
  await expectNoSidewaysScroll(page);
  await expectWholeWords(page);
}

const narrow = { width: 320, height: 800 };
const wide = { width: 1440, height: 900 };

interface Visit {
  readonly look: Look;
  /** The first time that a screen is seen; what stands round its states is the same each time. */
  readonly atFirst: (page: Page) => Promise<void>;
  /** In each further state of it. */
  readonly later?: (page: Page) => Promise<void>;
}

const checkColors = async (page: Page): Promise<void> => expectNoBreach(page, colorRules);

/** From one to the next as little changes as can be: a new width draws the page anew. */
const visits: readonly Visit[] = [
  { look: { ...narrow, colorScheme: 'light' }, atFirst: expectAccessible, later: expectAccessible },
  { look: { ...narrow, colorScheme: 'dark' }, atFirst: checkColors },
  { look: { ...wide, colorScheme: 'dark' }, atFirst: expectAccessible, later: checkColors },
  { look: { ...wide, colorScheme: 'light' }, atFirst: checkColors },
];

const seen = new Set<string>();

/** The screen at this address, whichever record it shows. */
function screenAt(page: Page): string {
  return new URL(page.url()).pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
}

/**
 * The same at 320 and 1440 px, in light and dark, the first time that a screen is seen. In its further states every rule
 * on the phone, where things collide, and the colours in the opposite corner: each scheme is judged in each state.
 */
export async function expectAccessibleInEveryLook(page: Page): Promise<void> {
  const screen = screenAt(page);
  const before = page.viewportSize();
  for (const { look, atFirst, later } of visits) {
    const check = seen.has(screen) ? later : atFirst;
    if (check === undefined) continue;
    await showIn(page, look);
    await check(page);
  }
  seen.add(screen);
  await page.emulateMedia({ colorScheme: null });
  if (before !== null) await page.setViewportSize(before);
}
