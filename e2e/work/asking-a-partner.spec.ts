import { expect, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryLook } from '../support/axe.js';
import { signInBySystem, todayOf, valueAt } from '../support/graphql.js';
import { signInAs } from '../support/sign-in.js';

const askedBefore = '{ repliesToMe { feedbackId } }';
const whose = 'query ($id: ID!) { feedback(id: $id) { childId } }';
const log = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';

test('a worker asks the school about a child’s words; it replies from its first page, and the reply comes back and is told as the school’s', async ({
  page,
  baseURL,
}) => {
  const mark = crypto.randomUUID().slice(0, 8);
  const practitioner = await signInBySystem(baseURL ?? '', 'practitioner');
  // A child of theirs whom the school works with: it was asked about one before.
  const before = valueAt(await practitioner.ask(askedBefore), 'repliesToMe.0.feedbackId');
  const childId = valueAt(await practitioner.ask(whose, { id: before }), 'feedback.childId');
  const about = { childId, givenOn: await todayOf(practitioner), answerExpected: true };
  const input = { clientId: crypto.randomUUID(), ...about, words: `Nobody sits with me (${mark})` };
  const id = String(valueAt(await practitioner.ask(log, { input }), 'recordFeedback.id'));

  await signInAs(page, 'PRACTITIONER', `/answers/${id}`);
  await page.getByRole('button', { name: 'Ask a partner' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What do you want to know?' });
  await dialog.getByLabel('Your question').fill(`Is there company at lunch? (${mark})`);
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog.getByText('Say whether they read the child’s words')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('radio', { name: 'Only my question' }).press('Space');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
  const asked = page.getByRole('region', { name: 'Asked outside the council' });
  await expect(asked).toContainText('No reply yet');
  await expectAccessibleInEveryLook(page);

  await signInAs(page, 'PARTNER');
  const questions = page.getByRole('region', { name: 'You were asked' });
  await questions.getByRole('link', { name: mark }).press('Enter');
  await expect(page.getByRole('heading', { name: /^About / })).toBeVisible();
  await expect(page.getByText('Nobody sits with me')).toHaveCount(0);
  await page.getByLabel('Your reply').fill(`Two friends from the choir (${mark})`);
  await expectAccessibleInEveryLook(page);
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Your reply' })).toContainText(mark);

  await signInAs(page, 'PRACTITIONER');
  const line = page
    .getByRole('region', { name: 'Replies to what you asked' })
    .getByRole('listitem')
    .filter({ hasText: mark });
  await line.getByRole('link').press('Enter');
  await expect(asked).toContainText(`Two friends from the choir (${mark})`);
  await expectAccessible(page);

  const answer = { feedbackIds: [id], outcome: 'CHANGED', reason: 'You have lunch with others now.' };
  await practitioner.ask(decide, { input: { clientId: crypto.randomUUID(), ...answer } });
  await page.reload();
  await asked.getByRole('button', { name: /^Use in what is told/ }).press('Enter');
  const telling = page.getByRole('dialog', { name: /^Tell .+ what came of it$/ });
  await expect(telling).toContainText(/replied stands at the end of the words they were told, as theirs/);
  await telling.getByRole('radio', { name: 'They were told' }).press('Space');
  await expect(telling.getByLabel('The words they were told')).toHaveValue(
    new RegExp(`^You have lunch with others now\\.\\n\\n.+ says: “Two friends from the choir \\(${mark}\\)”$`),
  );
  await expectAccessible(page);
  await telling.getByRole('radio', { name: 'Today' }).check();
  await telling.getByLabel('Who went to tell them').selectOption('You');
  await telling.getByLabel('How they were told').selectOption({ label: 'Talking' });
  await telling.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(telling).toBeHidden();
  await expect(asked).toContainText(/Used in what .+ was told on/);
  await expectAccessibleInEveryLook(page);
});
