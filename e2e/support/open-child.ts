import type { Page } from '@playwright/test';

/**
 * Opens a child's page from the list of the reader's own. By name: whoever waits longest is first there, and that changes
 * while journeys run side by side, also by children who came from a case system and have said nothing yet.
 */
export async function openChild(page: Page, child: string): Promise<void> {
  await page.getByRole('main').getByRole('article').getByRole('link', { name: child, exact: true }).click();
}
