import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryLook } from '../support/axe.js';
import { demoChild } from '../support/demo-child.js';
import { type SignedIn, signInBySystem, todayOf, valueAt } from '../support/graphql.js';
import { showUntil } from '../support/show-until.js';
import { signInAs } from '../support/sign-in.js';

const log = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const stream = 'Advocate or independent visitor';

/** What an advocate passed on; a promise for much later. */
async function said(practitioner: SignedIn): Promise<string> {
  const words = `I want to choose my own room (${crypto.randomUUID().slice(0, 8)})`;
  const { id: childId } = await demoChild(practitioner, 'Idris Gill');
  const givenOn = await todayOf(practitioner);
  const about = { childId, givenOn, words, stream: 'ADVOCACY_IV', answerExpected: true };
  const input = { clientId: crypto.randomUUID(), ...about };
  return String(valueAt(await practitioner.ask(log, { input }), 'recordFeedback.id'));
}

/** How many days are left to decide about it, as the work list says. */
async function daysLeft(page: Page, feedbackId: string): Promise<string> {
  await signInAs(page, 'PRACTITIONER', '/work');
  const line = page.getByRole('listitem').filter({ has: page.locator(`a[href="/answers/${feedbackId}"]`) });
  await showUntil(page, line);
  return (await line.locator('.work-lines__end').textContent()) ?? '';
}

async function changeDays(page: Page, days: string, why: string): Promise<void> {
  const step = page.getByRole('region', { name: 'Deciding what is done' });
  await step.getByRole('button', { name: /^Change/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Deciding what is done' });
  await dialog.getByText('Other days for one way of hearing').click();
  const own = dialog.getByRole('group', { name: stream }).getByLabel('May take');
  await own.fill(days === '' ? '' : '400');
  if (days !== '') {
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText('Enter whole days from 1 to 90')).toBeVisible();
    await expect(dialog.getByText(/Enter why, for example/)).toBeVisible();
    await expectAccessible(page);
    await own.fill(days);
  }
  await dialog.getByLabel('Why it is changed').fill(why);
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
}

test('an administrator changes how long a step may take: the day of the next break moves, no other', async ({
  page,
  baseURL,
}) => {
  const practitioner = await signInBySystem(baseURL ?? '', 'practitioner');
  const before = await said(practitioner);
  await signInAs(page, 'ADMINISTRATOR');
  await page.getByRole('region', { name: 'Where to look' }).getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expectAccessibleInEveryLook(page);
  await page.getByRole('link', { name: 'How long each step may take' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How long each step may take');
  await changeDays(page, '2', 'Advocates wait too long for us');
  const step = page.getByRole('region', { name: 'Deciding what is done' });
  await expect(step.getByText('Heard comes with: As everywhere')).toBeVisible();
  await step.locator('summary').press('Enter');
  await expect(step.getByText('Advocates wait too long for us')).toBeVisible();
  await expect(step.getByText(`${stream}: may take 2 days, before: nothing of its own`)).toBeVisible();
  await expectAccessibleInEveryLook(page);

  const after = await said(practitioner);
  expect(await daysLeft(page, after)).toMatch(/2 days left/);
  expect(await daysLeft(page, before)).toMatch(/10 days left/);

  await signInAs(page, 'ADMINISTRATOR', '/settings/answers');
  await changeDays(page, '', 'Tried out, and taken back');
  await expect(step.getByText(stream, { exact: true })).toHaveCount(0);
});
