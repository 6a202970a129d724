import type { Page } from '@playwright/test';
import { forEachLook } from './viewports.js';

/** Waits until nothing is loading: fonts are there and no area says that it is busy. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Writes a picture of the whole page in each look: `<prefix>-390-light.png` and so on. */
export async function takePictures(page: Page, prefix: string): Promise<string[]> {
  const files: string[] = [];
  await forEachLook(page, async ({ name }) => {
    await settle(page);
    const file = `${prefix}-${name}.png`;
    await page.screenshot({ path: file, fullPage: true });
    files.push(file);
  });
  return files;
}
