import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.js';
import { signInAs } from '../support/sign-in.js';
import { cardOf, columnOf, putCard } from './board.js';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone one column is shown, and a card moves by two taps', async ({ page }) => {
  await putCard('5.1', 'IN_PROGRESS');
  await signInAs(page, 'LEADERSHIP', '/plan');
  await expect(page.getByRole('main').getByRole('grid')).toHaveCount(1);
  await page.getByRole('radio', { name: /In progress/ }).tap();
  await expect(page.getByRole('button', { name: /^Drag/ })).toHaveCount(0);
  await expectAccessible(page);

  await cardOf(page, '5.1')
    .getByRole('button', { name: /^Move / })
    .tap();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Blocked' }).tap();
  await expect(page.getByRole('status').filter({ hasText: /^5\.1 .* is now in Blocked, 1 of \d+\./ })).toBeVisible();
  await expect(cardOf(page, '5.1')).toHaveCount(0);

  await page.getByRole('radio', { name: /Blocked/ }).tap();
  await expect(columnOf(page, 'Blocked').getByRole('row').first()).toHaveAccessibleName(/^5\.1 /);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await cardOf(page, '5.1').getByRole('link').tap();
  await page.getByRole('button', { name: 'Move to another column' }).tap();
  await page.getByRole('menuitem', { name: 'In progress' }).tap();
  await expect(page.getByRole('region', { name: 'In the plan' })).toContainText('In progress');
  await expectNoSidewaysScroll(page);
});
