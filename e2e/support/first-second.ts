import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { keepIdleWork } from './idle-work.js';
import { settle } from './screenshot.js';
import { type DemoRole, signInAs } from './sign-in.js';

export interface FirstScreen {
  readonly name: string;
  readonly role: DemoRole | null;
  readonly start: string;
  /** The link on it that leads to the screen. */
  readonly link?: string;
  /** What the link is called: what the screen fetches depends on whom it is about, and others change who stands first. */
  readonly of?: string;
  /** Thousands of bytes, as sent. */
  readonly most: number;
  readonly requests: number;
  /** Its heading and lead come with the first paint: nothing that is larger comes later. */
  readonly saysAtOnce?: boolean;
}

/** Milliseconds of the processor's own time: a busy machine takes longer, and does no more. */
const longestTask = 80;
const mostShift = 0.02;

async function addressOf(page: Page, { start, link, of }: FirstScreen): Promise<string> {
  if (link === undefined) return start;
  await page.goto(start);
  const place = page.getByRole('link', { name: of }).and(page.getByRole('main').locator(`a[href^="${link}"]`));
  return (await place.getAttribute('href')) ?? start;
}

/** A file by its address, a question to the API by its name and what it asks about. */
function nameOf({ url, postData }: { readonly url: string; readonly postData?: string }): string {
  if (postData === undefined) return url;
  const { operationName, variables }: { operationName?: string; variables?: unknown } = JSON.parse(postData);
  return `${operationName ?? ''} ${JSON.stringify(variables)}`;
}

/** Counts what goes over the wire, and what the page's own thread takes for each task. */
async function countFrom(session: CDPSession) {
  const sent = { bytes: 0 };
  const asked: string[] = [];
  const tasks: number[] = [];
  session.on('Network.requestWillBeSent', ({ request }) => void asked.push(nameOf(request)));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => void (sent.bytes += encodedDataLength));
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) if (event['name'] === 'RunTask') tasks.push(Number(event['tdur'] ?? 0) / 1000);
  });
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const includedCategories = ['disabled-by-default-devtools.timeline'];
  await session.send('Tracing.start', {
    traceConfig: { includedCategories },
    transferMode: 'ReportEvents',
  });
  return async () => {
    await session.send('Tracing.end');
    await ended;
    const twice = asked.filter((name, place) => asked.indexOf(name) < place);
    return { ...sent, asked, twice, longest: Math.max(...tasks) };
  };
}

/** How much moved without anybody's doing, of all that was shown. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    async () =>
      new Promise<number>((resolve) => {
        let moved = 0;
        new PerformanceObserver((list, observer) => {
          for (const entry of list.getEntries()) if ('value' in entry) moved += Number(entry.value);
          observer.disconnect();
          resolve(moved);
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing has moved the observer is not called.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(moved))));
      }),
  );
}

interface FirstPaint {
  readonly said: string;
  readonly saidByApp: string;
  /** When the app drew itself in its place, and when the largest of what is shown was painted. */
  readonly replaced: number;
  readonly largest: number;
}

/** What the page says at its top, and where, before the app is there and once it is. */
async function keepFirstPaint(page: Page): Promise<() => Promise<FirstPaint>> {
  await page.addInitScript(() => {
    const kept = { said: '', saidByApp: '', replaced: 0, largest: 0 };
    const keep = (as: 'said' | 'saidByApp') => {
      const parts = [...document.querySelectorAll('main h1, main .page-header__lead > p')].map((part) => {
        const { x, y } = part.getBoundingClientRect();
        return `${Math.round(x)}, ${Math.round(y)}: ${part.textContent}`;
      });
      kept[as] = parts.join('\n');
    };
    addEventListener('DOMContentLoaded', () => {
      const painted = document.querySelector('main .page');
      keep('said');
      new MutationObserver((_changes, observer) => {
        if (painted?.isConnected) return;
        observer.disconnect();
        kept.replaced = performance.now();
        keep('saidByApp');
      }).observe(document.body, { childList: true, subtree: true });
    });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) kept.largest = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    Object.assign(window, { firstPaint: kept });
  });
  return async () => page.evaluate('window.firstPaint');
}

/** What the first paint waits for beside the page itself. */
async function holdersUp(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
      .map(({ name }) => name),
  );
}

/** Holds a screen, opened on a phone that has nothing of it yet, to its limits. */
export function testFirstSecond(screen: FirstScreen): void {
  test(`${screen.name} brings little to a phone, in short steps, and nothing of it moves`, async ({
    page,
    context,
  }) => {
    if (screen.role !== null) await signInAs(page, screen.role);
    const address = await addressOf(page, screen);
    const first = await context.newPage();
    const count = await countFrom(await context.newCDPSession(first));
    const firstPaint = await keepFirstPaint(first);
    await first.emulateMedia({ reducedMotion: 'no-preference' });
    const idleWork = await keepIdleWork(first);
    await first.goto(address);
    await expect(first.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(first.locator('.loading')).toHaveCount(0);
    await settle(first);
    await first.waitForLoadState('networkidle'); // what is fetched early for a later question counts too
    const { asked, twice, bytes, longest } = await count();
    expect(twice, 'what is fetched twice').toEqual([]);
    expect(await holdersUp(first), 'what the first paint waits for').toEqual([]);
    expect(await idleWork(), 'what the browser does for nothing').toEqual([]);
    expect(bytes / 1000, `kB of ${asked.join('\n')}`).toBeLessThanOrEqual(screen.most);
    expect(asked.length, `requests: ${asked.join('\n')}`).toBeLessThanOrEqual(screen.requests);
    expect(longest, 'milliseconds of the longest task').toBeLessThanOrEqual(longestTask);
    expect(await shiftOf(first), 'what moved, of the screen').toBeLessThanOrEqual(mostShift);
    if (screen.saysAtOnce !== true) return;
    const { said, saidByApp, largest, replaced } = await firstPaint();
    expect(said, 'a heading and a lead with the first paint').toMatch(/^.+\n.+$/);
    expect(saidByApp, 'what the app says in their place').toBe(said);
    expect(largest, 'when the largest of it was painted').toBeLessThan(replaced);
  });
}
