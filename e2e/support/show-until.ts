import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Shows more of a long list until this line stands in it: the journeys that run beside it, and those before, leave lines
 * of their own, and what was on the first page yesterday may be on the second.
 */
export async function showUntil(scope: Page | Locator, line: Locator, what = 'lines'): Promise<void> {
  const more = scope.getByRole('button', { name: `Show more ${what}` });
  await expect(line.or(more).first()).toBeVisible();
  while ((await line.count()) === 0) {
    const shown = await scope.getByText(/^Showing /).textContent();
    await more.click();
    await expect(scope.getByText(/^Showing /)).not.toHaveText(shown ?? '');
  }
}
