import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { demoChild } from '../support/demo-child.js';
import { type SignedIn, signInBySystem, todayOf, valueAt } from '../support/graphql.js';
import { showUntil } from '../support/show-until.js';
import { signInAs } from '../support/sign-in.js';

const log = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const tell = 'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { id } }';

/** Words of a child of the practitioner, who waits for an answer to them. */
async function said(practitioner: SignedIn): Promise<string> {
  const { id: childId } = await demoChild(practitioner, 'Ellie Ingham');
  const words = `I want a bigger desk (${crypto.randomUUID().slice(0, 8)})`;
  const about = { childId, givenOn: await todayOf(practitioner), words, answerExpected: true };
  const input = { clientId: crypto.randomUUID(), ...about };
  return String(valueAt(await practitioner.ask(log, { input }), 'recordFeedback.id'));
}

async function decided(by: SignedIn, feedbackId: string): Promise<string> {
  const decision = { outcome: 'CHANGED', reason: 'It comes on Monday.', decidedOn: await todayOf(by) };
  const input = { clientId: crypto.randomUUID(), feedbackIds: [feedbackId], ...decision };
  return String(valueAt(await by.ask(decide, { input }), 'recordDecision.id'));
}

async function missed(by: SignedIn, feedbackId: string, decisionId: string): Promise<void> {
  const today = await todayOf(by);
  const tryAgainOn = new Date(Date.parse(today) + 7 * 86_400_000).toISOString().slice(0, 10);
  const end = { result: 'COULD_NOT', toldOn: today, reason: 'Was at school', tryAgainOn };
  const input = { clientId: crypto.randomUUID(), feedbackId, decisionId, ...end };
  await by.ask(tell, { input });
}

async function openTakingBack(page: Page, feedbackId: string): Promise<Locator> {
  await signInAs(page, 'TEAM_MANAGER', `/answers/${feedbackId}`);
  await page.getByRole('button', { name: / took it back$/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: / took it back$/ });
  await dialog.getByLabel('What did they say about it?').fill('I have got one from my aunt.');
  await dialog.getByRole('radio', { name: 'Today' }).check();
  return dialog;
}

test('a manager takes words back for a child, while somebody else decides: both texts stand there, and nothing is lost', async ({
  page,
  baseURL,
}) => {
  const practitioner = await signInBySystem(baseURL ?? '', 'practitioner');
  const id = await said(practitioner);
  const dialog = await openTakingBack(page, id);
  const decisionId = await decided(practitioner, id);
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('It comes on Monday.');
  await expect(dialog.getByLabel('What did they say about it?')).toHaveValue('I have got one from my aunt.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Not now' }).press('Enter');
  await expect(dialog).toBeHidden();
  // The button that opened it is gone by now.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await missed(practitioner, id, decisionId);
  await page.reload();
  await page.getByRole('button', { name: /^Tell / }).press('Enter');
  const telling = page.getByRole('dialog', { name: /^Tell .+ what came of it$/ });
  await expect(telling.getByRole('radio', { name: /^They could not be told yet/ })).toBeVisible();
  await expect(telling.getByRole('radio', { name: /nobody tries again/i })).toHaveCount(0);
  await missed(practitioner, id, decisionId);
  await telling.getByRole('radio', { name: /^They asked not to be told/ }).check();
  await telling.getByRole('radio', { name: 'Today' }).check();
  await telling.getByLabel('Who went to tell them').selectOption('You');
  await telling.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(telling.getByRole('alert')).toContainText('Somebody has written down a telling in the meantime');
  await expect(telling.getByRole('alert')).toContainText('Was at school');
  await telling.getByRole('radio', { name: /nobody tries again/i }).check();
  await telling.getByLabel('Why nobody tries again').fill('It lies in a letter on the file.');
  await expectAccessible(page);
  await telling.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(telling).toBeHidden();
  await expect(page.getByText(/^Nobody tries to tell them any more, says /)).toBeVisible();
  await expect(page.getByText(/It lies in a letter on the file\./)).toBeVisible();
});

test('a manager takes words back that nobody has decided about', async ({ page, baseURL }) => {
  const dialog = await openTakingBack(page, await said(await signInBySystem(baseURL ?? '', 'practitioner')));
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^They took back what they said, on /)).toBeVisible();
});

test('a manager ends with a reason what nothing can show any more, and reads it with the words', async ({ page }) => {
  await signInAs(page, 'TEAM_MANAGER', '/work');
  const end = page.getByRole('button', { name: /^Nothing can show it/ });
  const line = page.getByRole('listitem').filter({ has: end });
  await showUntil(page, line);
  const words = await line.getByRole('link').getAttribute('href');
  await page.context().setOffline(true);
  await end.press('Enter');
  const refused = page.getByText('No connection, so this could not be opened.');
  await expect(refused).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Work list');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Nothing can show what was done' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Enter why nothing can show it any more')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Why nothing can show it any more').fill('Whoever did it has left, and kept nothing.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await end.press('Enter');
  await expect(dialog.getByText(/^As you left it/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(end).toHaveCount(0);
  await page.goto(words ?? '');
  await expect(page.getByText(/Whoever did it has left, and kept nothing\./)).toBeVisible();
});
