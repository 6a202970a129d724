import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { signInAs } from '../support/sign-in.js';
import { cardOf, columnOf, moveByMenu, openBoard, putCard } from './board.js';

async function save(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Add evidence' }).getByRole('button', { name: 'Add evidence' }).click();
}

test('an action without evidence comes back from Achieved, and leads to the form', async ({ page }) => {
  const card = await putCard('3.6', 'IN_PROGRESS');
  await openBoard(page, 'LEADERSHIP');
  await moveByMenu(page, '3.6', 'Achieved');

  const dialog = page.getByRole('alertdialog', { name: 'Not achieved yet' });
  await expect(dialog).toContainText('stays in In progress');
  await expect(dialog).toContainText('Add evidence that says what changed for children');
  await expectAccessibleInEveryLook(page);
  await dialog.getByRole('button', { name: 'Not now' }).click();
  await expect(cardOf(columnOf(page, 'In progress'), '3.6')).toBeFocused();

  await moveByMenu(page, '3.6', 'Achieved');
  await dialog.getByRole('link', { name: 'Add evidence' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(card.title);
  await expect(page.getByRole('heading', { name: 'Add evidence' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'What is missing' })).toContainText('There is no evidence yet');
  await expectAccessibleInEveryLook(page);
});

test('evidence says what is wrong with it, and is kept while it is written', async ({ page }) => {
  const card = await putCard('3.5', 'IN_PROGRESS');
  await signInAs(page, 'LEADERSHIP', `/plan/${card.id}`);
  await save(page);
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Enter what shows that this was done' }).click();
  await expect(page.getByLabel('In your words')).toBeFocused();
  await expectAccessibleInEveryLook(page);

  await page.getByLabel('In your words').fill('Half a sentence');
  await expect(page.getByText(/Draft kept on this device/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Your words from before are here')).toBeVisible();
  await expect(page.getByLabel('In your words')).toHaveValue('Half a sentence');
  await page.getByRole('button', { name: 'Throw away and start again' }).click();
  await expect(page.getByLabel('In your words')).toHaveValue('');
});

test('an action is achieved once it is said what changed for children, by somebody who does not lead it', async ({
  page,
}) => {
  const card = await putCard('2.5', 'IN_PROGRESS');
  await page.setViewportSize({ width: 1440, height: 900 });
  await signInAs(page, 'TEAM_MANAGER', `/plan/${card.id}`);
  await page.getByLabel('In your words').fill('Thirty-one carers on our courses since the spring');
  await save(page);
  await expect(page.getByRole('region', { name: 'Evidence', exact: true })).toContainText('Thirty-one carers');
  await expect(page.getByRole('region', { name: 'What is missing' })).toContainText(
    'Nothing says yet what changed for children',
  );

  await page.getByRole('button', { name: 'Say what changed for children' }).click();
  await page.getByLabel('What changed for children?').fill('Children no longer explain to carers why they are sad');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'More to show?' })).toBeFocused();
  await expect(page.getByText('You lead it, so a second person says that it is achieved')).toBeVisible();
  await page.getByRole('button', { name: 'Move to Evidence review' }).click();
  await expectAccessibleInEveryLook(page);

  await signInAs(page, 'LEADERSHIP', `/plan/${card.id}`);
  await page.getByRole('button', { name: 'Move to Achieved' }).click();
  await expect(page.getByRole('region', { name: 'Achieved, and it shows' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'So far' })).toContainText('Moved from Evidence review to Achieved');

  await page.getByRole('navigation', { name: 'Back' }).getByRole('link').click();
  await expect(cardOf(columnOf(page, 'Achieved'), '2.5')).toContainText('no longer explain to carers');
});

test('a blocked action says what it waits for', async ({ page }) => {
  await putCard('4.2', 'BLOCKED');
  await openBoard(page, 'COMPLAINTS_MANAGER');
  await cardOf(page, '4.2')
    .getByRole('button', { name: /^Say what it is waiting for/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'What is it waiting for?' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Enter what this action is waiting for')).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await dialog.getByLabel('Waiting for').fill('The old case system to be searchable');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(cardOf(columnOf(page, 'Blocked'), '4.2')).toContainText('The old case system to be searchable');
});
