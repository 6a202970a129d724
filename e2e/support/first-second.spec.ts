import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { settle } from './screenshot.js';
import { type DemoRole, signInAs } from './sign-in.js';

interface FirstScreen {
  readonly name: string;
  readonly role: DemoRole | null;
  readonly start: string;
  /** The link on it that leads to the screen. */
  readonly link?: string;
  /** Thousands of bytes, as sent. */
  readonly most: number;
  readonly requests: number;
}

/* What stands here is what each screen takes now, and a little room. Who needs more makes room first. */
const screens: readonly FirstScreen[] = [
  { name: 'sign-in', role: null, start: '/sign-in', most: 223, requests: 18 },
  { name: 'children', role: 'PRACTITIONER', start: '/children', most: 219, requests: 24 },
  { name: 'child', role: 'PRACTITIONER', start: '/children', link: '/children/', most: 231, requests: 27 },
  { name: 'form', role: 'PRACTITIONER', start: '/children', link: '/feedback/new?', most: 261, requests: 31 },
  { name: 'participation', role: 'LEADERSHIP', start: '/participation', most: 239, requests: 34 },
  { name: 'board', role: 'TEAM_MANAGER', start: '/plan', most: 308, requests: 38 },
];

/** Milliseconds of the processor's own time: a busy machine takes longer, and does no more. */
const longestTask = 300;
const mostShift = 0.02;

async function addressOf(page: Page, { start, link }: FirstScreen): Promise<string> {
  if (link === undefined) return start;
  await page.goto(start);
  const place = page.getByRole('main').locator(`a[href^="${link}"]`).first();
  return (await place.getAttribute('href')) ?? start;
}

/** Counts what goes over the wire, and what the page's own thread takes for each task. */
async function countFrom(session: CDPSession) {
  const sent = { requests: 0, bytes: 0 };
  const tasks: number[] = [];
  session.on('Network.requestWillBeSent', () => void (sent.requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => void (sent.bytes += encodedDataLength));
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) if (event['name'] === 'RunTask') tasks.push(Number(event['tdur'] ?? 0) / 1000);
  });
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const includedCategories = ['disabled-by-default-devtools.timeline'];
  await session.send('Tracing.start', { traceConfig: { includedCategories }, transferMode: 'ReportEvents' });
  return async () => {
    await session.send('Tracing.end');
    await ended;
    return { ...sent, longest: Math.max(...tasks) };
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

/** What the first paint waits for beside the page itself. */
async function holdersUp(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
      .map(({ name }) => name),
  );
}

test.use({ viewport: { width: 412, height: 823 }, hasTouch: true });

for (const screen of screens) {
  test(`${screen.name} brings little to a phone, in short steps, and nothing of it moves`, async ({
    page,
    context,
  }) => {
    if (screen.role !== null) await signInAs(page, screen.role);
    const address = await addressOf(page, screen);
    const first = await context.newPage();
    const count = await countFrom(await context.newCDPSession(first));
    await first.goto(address);
    await expect(first.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(first.locator('.loading')).toHaveCount(0);
    await settle(first);
    await first.waitForLoadState('networkidle'); // what is fetched early for a later question counts too
    const { requests, bytes, longest } = await count();
    expect(await holdersUp(first), 'what the first paint waits for').toEqual([]);
    expect(bytes / 1000, 'kB').toBeLessThanOrEqual(screen.most);
    expect(requests, 'requests').toBeLessThanOrEqual(screen.requests);
    expect(longest, 'milliseconds of the longest task').toBeLessThanOrEqual(longestTask);
    expect(await shiftOf(first), 'what moved, of the screen').toBeLessThanOrEqual(mostShift);
  });
}
