import type { Page } from '@playwright/test';

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

interface NamedLook extends Look {
  /** Such as "390-dark". */
  readonly name: string;
}

const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];
const schemes = ['light', 'dark'] as const;

/**
 * Colours change within a frame or two, even where motion is reduced: between two schemes nothing can be judged. What
 * has no end (repeats for ever, is paused, or goes with scrolling instead of time) changes no colour and is not waited
 * for.
 */
async function colorsSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const ending = document.getAnimations().filter(({ effect, playState, playbackRate, timeline }) => {
      const end = effect?.getComputedTiming().endTime;
      const runs = playState === 'running' && playbackRate !== 0 && timeline instanceof DocumentTimeline;
      return runs && typeof end === 'number' && Number.isFinite(end);
    });
    await Promise.allSettled(ending.map(async ({ finished }) => finished));
  });
}

/** Shows the page in this size and scheme, and waits until its colours stand. */
export async function showIn(page: Page, { width, height, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  await colorsSettled(page);
}

/** Shows the page on a phone and on a desk, in light and dark, one after the other; then as it was before. */
export async function forEachLook(page: Page, task: (look: NamedLook) => Promise<void>): Promise<void> {
  const before = page.viewportSize();
  for (const size of sizes) {
    for (const colorScheme of schemes) {
      const look = { ...size, colorScheme };
      await showIn(page, look);
      await task({ ...look, name: `${size.width}-${colorScheme}` });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  if (before !== null) await page.setViewportSize(before);
}
