import { expect, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryLook } from '../support/axe.js';
import { demoChild } from '../support/demo-child.js';
import { signInBySystem, todayOf } from '../support/graphql.js';
import { signInAs } from '../support/sign-in.js';

const log = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';

/** Words of a child of the practitioner, who waits for an answer to them. */
async function said(url: string, words: string): Promise<string> {
  const practitioner = await signInBySystem(url, 'practitioner');
  const { id: childId } = await demoChild(practitioner, 'Maryam Akhtar');
  const givenOn = await todayOf(practitioner);
  const input = { clientId: crypto.randomUUID(), childId, givenOn, words, answerExpected: true };
  await practitioner.ask(log, { input });
  return childId;
}

test('one sentence from mouth to reaction', async ({ page, baseURL }) => {
  const words = `I want to see my cat, said ${crypto.randomUUID().slice(0, 8)}`;
  const child = await said(baseURL ?? '', words);
  await signInAs(page, 'PRACTITIONER', `/children/${child}`);
  const item = page.locator('#waiting').getByRole('listitem').filter({ hasText: words }).first();
  await expect(item).toContainText('Nobody has decided yet · said today');

  await item.getByRole('button', { name: /^Decide what is done/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What is done about it?' });
  await dialog.getByLabel('Why, in words that can be read to them').fill('You visit the cat on Saturday.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.goto('/');
  const unsent = page.getByRole('region', { name: 'Not sent yet' });
  await expect(unsent).toContainText('What is done about what was said');
  await expect(unsent).toContainText('You visit the cat on Saturday.');
  await expectAccessibleInEveryLook(page);
  await unsent.getByRole('button', { name: /^Go on/ }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/children/${child}$`));
  await item.getByRole('button', { name: /^Decide what is done/ }).press('Enter');
  await expect(dialog.getByLabel('Why, in words that can be read to them')).toHaveValue(
    'You visit the cat on Saturday.',
  );
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Choose what is done about it')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('radio', { name: 'It changes as they asked' }).check();
  await dialog.getByRole('radio', { name: 'The words decided it' }).check();
  await dialog.getByRole('radio', { name: 'Somebody does something by a day' }).check();
  await dialog.getByLabel('What is to be done').fill('Bring her to the cat');
  const who = dialog.getByLabel('Who does it');
  await who.selectOption(
    await who
      .getByRole('option', { name: /Practitioner/ })
      .first()
      .getAttribute('value'),
  );
  const day = dialog.getByRole('group', { name: 'By which day' });
  await day.getByLabel('Day').fill('20');
  await day.getByLabel('Month').fill('12');
  await day.getByLabel('Year').fill('2099');
  await dialog.getByRole('radio', { name: 'Today' }).check();
  await dialog.getByRole('radio', { name: 'I did' }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();

  await expect(dialog).toBeHidden();
  await expect(item).toContainText(/Decided on .+ by .+: it changes/);
  await expect(item).toContainText(/does this: bring her to the cat, by 20\sDecember\s2099/);
  await expect(item).toContainText(/Nobody has told .+ yet · decided today/);
  await expect(item.getByRole('button', { name: /^Decide again/ })).toBeFocused();
  await expect(page.getByRole('region', { name: 'So far' })).toContainText(/Decided on .+ by .+: it changes/);

  await item.getByRole('button', { name: /^It is done/ }).press('Enter');
  const done = page.getByRole('dialog', { name: 'It is done' });
  await done.getByLabel(/^What was done/).fill('You saw the cat today.');
  await done.getByRole('radio', { name: 'Today' }).check();
  await expectAccessible(page);
  await done.getByRole('button', { name: 'Save' }).click();
  await expect(item).toContainText(/Done on .+ by .+: bring her to the cat\. You saw the cat today\./);

  await item.getByRole('button', { name: /^It still needs doing/ }).press('Enter');
  const undone = page.getByRole('dialog', { name: 'It still needs doing' });
  await undone.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(undone.getByLabel('Why does it still need doing?')).toHaveAccessibleDescription(
    /Enter why it still needs doing/,
  );
  await expectAccessibleInEveryLook(page);
  await undone.getByRole('button', { name: 'Not now' }).press('Enter');
  await expect(undone).toBeHidden();

  await item.getByRole('button', { name: /^Tell / }).press('Enter');
  const telling = page.getByRole('dialog', { name: /^Tell .+ what came of it$/ });
  await expect(telling.getByRole('radio', { checked: true })).toHaveCount(0);
  await telling.getByRole('radio', { name: 'They were told' }).check();
  await telling.getByRole('radio', { name: 'Today' }).check();
  await telling.getByLabel('Who went to tell them').selectOption('You');
  await expect(telling.getByLabel('The words they were told')).toHaveValue('You saw the cat today.');
  await expectAccessible(page);
  await telling.getByLabel('How they were told').selectOption({ label: 'Talking' });
  await telling.getByLabel(/^What they said to it/).fill('And the dog?');
  await telling.getByRole('button', { name: 'Save' }).click();
  await expect(telling).toBeHidden();
  await expect(item).toHaveCount(0);
  const timeline = page.getByRole('region', { name: 'So far' });
  await expect(timeline).toContainText(/Told on .+ by .+, talking.*And the dog\?/);
  await expect(page.locator('body')).not.toBeFocused();
  await expectAccessibleInEveryLook(page);
});
