import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryLook } from '../support/axe.js';
import { forEachLook } from '../support/viewports.js';
import { cardOf, columnOf, listenTo, moveByMenu, openBoard, putCard, showColumn } from './board.js';

/** Takes the card by its middle with the mouse, and lets it go there. */
async function drag(page: Page, no: string, to: { x: number; y: number }): Promise<void> {
  const box = await cardOf(page, no).boundingBox();
  if (box === null) throw new Error(`Card ${no} is out of sight`);
  await page.mouse.move(box.x + box.width / 2, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 20, box.y + 20, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

test('by mouse: the card stands where it was let go, and still after loading again', async ({ page }) => {
  await putCard('2.6', 'NOT_STARTED');
  await openBoard(page, 'TEAM_MANAGER');
  const target = await columnOf(page, 'In progress').getByRole('row').first().boundingBox();
  if (target === null) throw new Error('No card to drop on');
  const said = await listenTo(page);
  await drag(page, '2.6', { x: target.x + target.width / 2, y: target.y + 6 });

  await expect(columnOf(page, 'In progress').getByRole('row').first()).toHaveAccessibleName(/^2\.6 /);
  await expect(cardOf(page, '2.6')).toBeFocused();
  await expect.poll(said).toContainEqual(expect.stringMatching(/is now in In progress, 1 of \d+\./));
  await page.reload();
  await expect(columnOf(page, 'In progress').getByRole('row').first()).toHaveAccessibleName(/^2\.6 /);
});

test('by keyboard: Enter on the handle, Tab to the column, Enter again; each step is said', async ({ page }) => {
  await putCard('1.3', 'IN_PROGRESS');
  await openBoard(page, 'TEAM_MANAGER');
  await cardOf(page, '1.3').getByRole('button', { name: /^Drag/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-live-announcer]')).toContainText(/Started dragging/);
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-live-announcer]')).not.toBeEmpty();
  await page.keyboard.press('Enter');

  await expect(cardOf(columnOf(page, 'In progress'), '1.3')).toHaveCount(0);
  await expect(cardOf(page, '1.3')).toBeFocused();
  // Not that it is done: the server may still refuse it.
  await expect(page.locator('[data-live-announcer]')).toContainText('Let go. It is being moved.');
});

test('by its menu: into another column, then in order; the focus stays on the card', async ({ page }) => {
  await putCard('3.2', 'NOT_STARTED');
  await openBoard(page, 'TEAM_MANAGER');
  await forEachLook(page, async () => {
    await showColumn(page, 'Not started');
    await cardOf(page, '3.2')
      .getByRole('button', { name: /^Move / })
      .click();
    await expect(page.getByRole('menuitem', { name: 'Achieved' })).toContainText('somebody else says so');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });
  await moveByMenu(page, '3.2', 'Blocked');

  await expect(columnOf(page, 'Blocked').getByRole('row').first()).toHaveAccessibleName(/^3\.2 /);
  await expect(cardOf(page, '3.2')).toBeFocused();
  await moveByMenu(page, '3.2', 'Down one');
  await expect(columnOf(page, 'Blocked').getByRole('row').nth(1)).toHaveAccessibleName(/^3\.2 /);
  await moveByMenu(page, '3.2', 'To the bottom');
  await expect(columnOf(page, 'Blocked').getByRole('row').last()).toHaveAccessibleName(/^3\.2 /);
  await expect(cardOf(page, '3.2')).toBeFocused();

  await moveByMenu(page, '3.2', 'An exact place…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'In progress' }).check();
  await dialog.getByLabel('Where in the column?').selectOption({ index: 1 });
  await expectAccessibleInEveryLook(page);
  await dialog.getByRole('button', { name: 'Move' }).click();
  await expect(columnOf(page, 'In progress').getByRole('row').nth(1)).toHaveAccessibleName(/^3\.2 /);
  await expect(cardOf(page, '3.2')).toBeFocused();
});
