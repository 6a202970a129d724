import { expect, type Page } from '@playwright/test';

/**
 * Opens the form from this child's card in the list. The list begins with whoever waits longest, so that what stands first
 * changes while journeys run side by side, and with it how the form begins.
 */
export async function logFor(page: Page, child: string): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('link', { name: `Log feedback for ${child}` })
    .click();
  await expect(page.getByRole('button', { name: 'Change the child' })).toBeVisible();
}
