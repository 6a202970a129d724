import { expect, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryLook } from '../support/axe.js';
import { demoChild } from '../support/demo-child.js';
import { signInBySystem, todayOf, valueAt } from '../support/graphql.js';
import { signInAs } from '../support/sign-in.js';

const log = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';

test('a child takes back what they said before anybody has decided: it stays on the record, and nobody owes an answer', async ({
  page,
  baseURL,
}) => {
  const practitioner = await signInBySystem(baseURL ?? '', 'practitioner');
  const { id: childId } = await demoChild(practitioner, 'Idris Gill');
  const givenOn = await todayOf(practitioner);
  const words = `I want to move schools (${crypto.randomUUID().slice(0, 8)})`;
  const input = { clientId: crypto.randomUUID(), childId, givenOn, words, answerExpected: true };
  const id = String(valueAt(await practitioner.ask(log, { input }), 'recordFeedback.id'));

  await signInAs(page, 'PRACTITIONER', `/answers/${id}`);
  await expect(page.getByText('Nobody has decided yet · said today')).toBeVisible();
  await page.getByRole('button', { name: / took it back$/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: / took it back$/ });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Enter what they said about it, in their words')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('What did they say about it?').fill('I have made friends. I want to stay.');
  await dialog.getByRole('radio', { name: 'Today' }).check();
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^They took back what they said, on /)).toBeVisible();
  await expect(page.getByText('I have made friends. I want to stay.')).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Decide/ })).toHaveCount(0);
  await expectAccessibleInEveryLook(page);

  const { breaks } = Object(await practitioner.ask('{ breaks(first: 100) { edges { node { feedbackId } } } }'));
  expect(JSON.stringify(breaks)).not.toContain(id);
});
