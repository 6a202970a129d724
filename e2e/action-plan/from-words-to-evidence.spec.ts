import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { type DemoChild, demoChild } from '../support/demo-child.js';
import { signInBySystem, todayOf } from '../support/graphql.js';
import { signInAs } from '../support/sign-in.js';
import { putCard } from './board.js';

const log = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';

/** Words of a child of the practitioner, who waits for an answer to them. */
async function said(url: string, words: string): Promise<DemoChild> {
  const practitioner = await signInBySystem(url, 'practitioner');
  const child = await demoChild(practitioner, 'Maryam Khatun');
  const about = { clientId: crypto.randomUUID(), childId: child.id, givenOn: await todayOf(practitioner) };
  await practitioner.ask(log, { input: { ...about, words, answerExpected: true } });
  return child;
}

async function decideToJoin(page: Page, words: string, title: string): Promise<void> {
  const item = page.locator('#waiting').getByRole('listitem').filter({ hasText: words }).first();
  await item.getByRole('button', { name: /^Decide what is done/ }).click();
  const dialog = page.getByRole('dialog', { name: 'What is done about it?' });
  await dialog.getByRole('radio', { name: 'It changes as they asked' }).check();
  await dialog.getByRole('radio', { name: 'The words decided it' }).check();
  await dialog.getByLabel('Why, in words that can be read to them').fill('Everybody who starts here gets this box.');
  await dialog.getByRole('radio', { name: 'It joins an action on the plan' }).check();
  await dialog.getByRole('radio', { name: 'Today' }).check();
  await dialog.getByRole('radio', { name: 'I did' }).check();
  await dialog.getByLabel('Which action of the plan').selectOption({ label: title });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(item).toContainText(`On the plan, in progress: ${title}`);
}

async function tell(page: Page, words: string, told: string): Promise<void> {
  const item = page.locator('#waiting').getByRole('listitem').filter({ hasText: words }).first();
  await item.getByRole('button', { name: /^Tell / }).click();
  const dialog = page.getByRole('dialog', { name: /^Tell .+ what came of it$/ });
  await dialog.getByRole('radio', { name: 'They were told' }).check();
  await dialog.getByRole('radio', { name: 'Today' }).check();
  await dialog.getByLabel('Who went to tell them').selectOption('You');
  await expect(dialog.getByLabel('The words they were told')).toHaveValue(told);
  await expect(dialog.getByText(/^Reading age: about/)).toBeVisible();
  await dialog.getByLabel('How they were told').selectOption({ label: 'Talking' });
  await dialog.getByLabel(/^What they said to it/).fill('I helped to pack it');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

test('one sentence goes from mouth to decision, plan, evidence, telling and reaction, through four people', async ({
  page,
  baseURL,
}) => {
  const words = `Nobody told my new worker about me, ${crypto.randomUUID().slice(0, 8)}`;
  const child = await said(baseURL ?? '', words);
  const card = await putCard('2.3', 'IN_PROGRESS');
  await signInAs(page, 'PRACTITIONER', `/children/${child.id}`);
  await decideToJoin(page, words, `2.3 ${card.title}`);

  await signInAs(page, 'TEAM_MANAGER', `/plan/${card.id}`);
  const behind = page.getByRole('region', { name: 'Whose words are behind it' });
  await expect(behind.getByRole('link', { name: child.name }).first()).toHaveAttribute('href', `/children/${child.id}`);
  await page.getByRole('button', { name: 'Add more evidence' }).click();
  await page.getByLabel('In your words').fill('Forty boxes since the summer');
  const changed = `Every child meets a worker who knows them, ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel('What changed for children?').fill(changed);
  await page.getByRole('region', { name: 'Add evidence' }).getByRole('button', { name: 'Add evidence' }).click();
  await page.getByRole('button', { name: 'Move to Evidence review' }).click();
  await expectAccessible(page);

  await signInAs(page, 'LEADERSHIP', `/plan/${card.id}`);
  await expect(behind).toContainText('From what was said to us');
  await expect(behind.getByRole('link')).toHaveCount(0);
  await page.getByRole('button', { name: 'Move to Achieved' }).click();
  await expect(page.getByRole('region', { name: 'Achieved, and it shows' })).toBeVisible();

  await signInAs(page, 'PRACTITIONER', `/children/${child.id}`);
  const item = page.locator('#waiting').getByRole('listitem').filter({ hasText: words }).first();
  await expect(item).toContainText(changed);
  await tell(page, words, changed);
  const timeline = page.getByRole('region', { name: 'So far' });
  await expect(timeline).toContainText(/Told on .+ by .+, talking.*I helped to pack it/);

  await signInAs(page, 'ELECTED_MEMBER', '/plan');
  await expect(page.getByRole('row', { name: /^2\.3 / })).toContainText('From what was said to us');
});
