import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryLook } from '../support/axe.js';
import { demoChild } from '../support/demo-child.js';
import { signInBySystem, todayOf } from '../support/graphql.js';
import { showUntil } from '../support/show-until.js';
import { type DemoRole, roleNames, signInAs } from '../support/sign-in.js';

// The last file of a run: each browser takes the next of them, instead of one all and the other none.
test.describe.configure({ mode: 'parallel' });

const log = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';

/** What each role’s day begins with. */
const begins: Readonly<Record<DemoRole, string>> = {
  PRACTITIONER: 'Answers to give, children to tell',
  TEAM_MANAGER: 'Waits longest in your team',
  REVIEWING_OFFICER: 'Reviews in the next four weeks',
  COMPLAINTS_MANAGER: 'Clocks that run',
  QUALITY_ASSURANCE: 'Are we hearing, answering, telling?',
  CHILDRENS_RIGHTS: 'Not heard for more than six weeks',
  LEADERSHIP: 'What is missing, by team, the oldest first',
  PARTNER: 'What came of what you gave',
  ELECTED_MEMBER: 'Where to look',
  ADMINISTRATOR: 'Where to look',
};

function isDemoRole(name: string): name is DemoRole {
  return Object.hasOwn(roleNames, name);
}

for (const role of Object.keys(begins).filter(isDemoRole)) {
  test(`${roleNames[role]}: what needs me today`, async ({ page }) => {
    await signInAs(page, role);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What needs me today?');
    await expect(page.getByRole('heading', { name: begins[role] })).toBeVisible();
    await expectAccessibleInEveryLook(page);
  });
}

test('leadership gets from the worst teams to what is missing, counted by kind and by service and team', async ({
  page,
}) => {
  await signInAs(page, 'LEADERSHIP');
  await page.getByRole('link', { name: 'Counted by what is missing, team and service' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Work list');
  await expect(page.getByRole('table', { name: 'By what is missing' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'By service and team' })).toBeVisible();
  const choice = page.getByLabel('Where', { exact: true });
  await choice.selectOption((await choice.getByRole('option').nth(1).textContent()) ?? '');
  await expect(page.getByRole('table', { name: /^By what is missing: / })).toBeVisible();
  await expectAccessibleInEveryLook(page);
});

async function giveToManager(page: Page, words: string): Promise<void> {
  const line = page.getByRole('listitem').filter({ hasText: words });
  await showUntil(page, line);
  await line.getByRole('button', { name: /^Give to somebody else/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Who goes on with this?' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Choose who has it from now on')).toBeVisible();
  await expectAccessible(page);
  const choice = dialog.getByRole('combobox', { name: 'Who has it from now on' });
  await choice.selectOption(
    (await choice
      .getByRole('option', { name: /Team manager/ })
      .first()
      .textContent()) ?? '',
  );
  await dialog.getByLabel('Why').fill('I am off sick');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(line).toHaveCount(0);
}

/** What came in stands on the first page until it is opened from there. */
async function readOnce(page: Page, words: string): Promise<void> {
  const unread = page.getByRole('region', { name: 'New words, not read yet' });
  const line = unread.getByRole('listitem').filter({ hasText: words });
  await showUntil(unread, line, 'tellings');
  await line.getByRole('link').press('Enter');
  await expect(page.getByText('Nobody has decided yet · said today')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'New words, not read yet' })).toBeVisible();
  await expect(line).toHaveCount(0);
}

test('what waits is given on with a reason, and done from the list of who has it then', async ({ page, baseURL }) => {
  const words = `I want my own key (${crypto.randomUUID().slice(0, 8)})`;
  const practitioner = await signInBySystem(baseURL ?? '', 'practitioner');
  const { id: childId } = await demoChild(practitioner, 'Ellie Ingham');
  const today = await todayOf(practitioner);
  const promised = { answerExpected: true, answerBy: today };
  const input = { clientId: crypto.randomUUID(), childId, givenOn: today, words, ...promised };
  await practitioner.ask(log, { input });
  await signInAs(page, 'PRACTITIONER', '/work');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Work list');
  await giveToManager(page, words);
  await expectAccessibleInEveryLook(page);

  await signInAs(page, 'TEAM_MANAGER');
  await readOnce(page, words);
  await page.goto('/work');
  await page.getByRole('navigation', { name: 'With whom' }).getByRole('link', { name: /^You/ }).click();
  const line = page.getByRole('listitem').filter({ hasText: words });
  await expect(line).toContainText('I am off sick');
  await line.getByRole('link').click();
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText('Nobody has decided yet · said today')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Decide what is done/ })).toBeVisible();
  await expectAccessibleInEveryLook(page);
});

test('what two children ask for alike is answered by one decision, which names neither', async ({ page, baseURL }) => {
  const mark = crypto.randomUUID().slice(0, 8);
  const practitioner = await signInBySystem(baseURL ?? '', 'practitioner');
  const today = await todayOf(practitioner);
  for (const [at, child] of ['Ellie Ingham', 'Idris Gill'].entries()) {
    const { id: childId } = await demoChild(practitioner, child);
    const words = `I want to stay up later, like child ${String(at)} (${mark})`;
    const promised = { answerExpected: true, answerBy: today };
    await practitioner.ask(log, {
      input: { clientId: crypto.randomUUID(), childId, givenOn: today, words, ...promised },
    });
  }
  await signInAs(page, 'PRACTITIONER', '/work');
  for (const at of [0, 1]) {
    await showUntil(page, page.getByRole('listitem').filter({ hasText: `child ${String(at)} (${mark})` }));
  }
  await page.getByRole('button', { name: 'Answer several together' }).press('Enter');
  for (const at of [0, 1]) await page.getByRole('checkbox', { name: `child ${String(at)} (${mark})` }).press('Space');
  await expectAccessibleInEveryLook(page);
  await page.getByRole('link', { name: 'Answer these 2 together' }).press('Enter');

  const dialog = page.getByRole('dialog', { name: 'What is done about it?' });
  await expect(dialog.getByRole('checkbox', { name: `child 1 (${mark})` })).toBeChecked();
  const name =
    (
      await dialog
        .getByText(/said on/)
        .first()
        .textContent()
    )?.split(' ')[0] ?? '';
  await dialog.getByLabel('Why, in words that can be read to them').fill(`${name} is right. You stay up until nine.`);
  await expect(dialog.getByText(/^What you wrote names /)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Why, in words that can be read to them').fill('You stay up until nine.');
  await expect(dialog.getByText(/^What you wrote names /)).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'It changes as they asked' }).check();
  await dialog.getByRole('radio', { name: 'The words decided it' }).check();
  await dialog.getByRole('radio', { name: 'Nothing more: this is the answer' }).check();
  await dialog.getByRole('radio', { name: 'Today' }).check();
  await dialog.getByRole('radio', { name: 'I did' }).check();
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('You stay up until nine.')).toBeVisible();

  await page.getByRole('button', { name: 'Decide again' }).press('Enter');
  await expect(dialog.getByRole('checkbox', { name: `child 1 (${mark})` })).toBeChecked();
  await dialog.getByRole('radio', { name: 'Part of it changes' }).check();
  await dialog.getByRole('radio', { name: 'The words counted for much' }).check();
  await dialog.getByLabel('Why, in words that can be read to them').fill('You stay up until half past eight.');
  await dialog.getByRole('radio', { name: 'Nothing more: this is the answer' }).check();
  await dialog.getByLabel('Why is it decided again?').fill('Nine was too late for school');
  await dialog.getByRole('radio', { name: 'Today' }).check();
  await dialog.getByRole('radio', { name: 'I did' }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();

  await page.goto('/work');
  const other = page.getByRole('listitem').filter({ hasText: `child 1 (${mark})` });
  await showUntil(page, other);
  await expect(other).toContainText('Tell them what came of it');
  await other.getByRole('link').press('Enter');
  await expect(page.getByText('You stay up until half past eight.')).toBeVisible();
  await expect(page.getByText(`child 0 (${mark})`)).toHaveCount(0);
});

test('a partner reads at home what they were told, and nothing of what was decided and not told yet', async ({
  page,
}) => {
  await signInAs(page, 'PARTNER');
  const came = page.getByRole('region', { name: 'What came of what you gave' });
  await expect(came.getByText('There is a list of two names at your desk now, each with a photograph.')).toBeVisible();
  await expect(came.getByText(/you were told:/)).toHaveCount(1);
  await expect(came.getByText(/^Decided on .+, not told yet$/).first()).toBeVisible();
});
