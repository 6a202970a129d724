import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryLook } from '../support/axe.js';
import { signInBySystem, todayOf, valueAt } from '../support/graphql.js';
import { signInAs } from '../support/sign-in.js';

const mark = crypto.randomUUID().slice(0, 6);
const service = `Young carers ${mark}`;
const team = `Lantern team ${mark}`;

/** A service or team, by its form. */
async function add(page: Page, kind: 'Service' | 'Team', name: string, under?: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a service or team' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a service or team' });
  await dialog.getByRole('radio', { name: kind, exact: true }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Enter a name')).toBeVisible();
  await dialog.getByLabel('Name').fill(name);
  if (under) await dialog.getByRole('combobox', { name: 'Service' }).selectOption(under);
  if (kind === 'Team') await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
}

test('an administrator makes a service and a team, and is told why one with children cannot end', async ({ page }) => {
  await signInAs(page, 'ADMINISTRATOR', '/settings');
  await page.getByRole('link', { name: 'Services and teams' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Services and teams');
  await add(page, 'Service', service);
  await add(page, 'Team', team, service);
  const made = page.getByRole('region', { name: service });
  await expect(made.locator('strong', { hasText: team })).toBeVisible();
  await expectAccessibleInEveryLook(page);

  await page.getByRole('button', { name: 'End Beech team' }).press('Enter');
  const ending = page.getByRole('dialog', { name: 'When this team ends' });
  for (const [part, text] of [
    ['Day', '31'],
    ['Month', '12'],
    ['Year', '2030'],
  ] as const) {
    await ending.getByLabel(part, { exact: true }).fill(text);
  }
  await ending.getByRole('button', { name: 'Save' }).click();
  await expect(ending.getByText(/After that day \d+ children, .+ are still with this team/)).toBeVisible();
});

const person = `Marlow ${mark}`;

test('a person is added and made leadership: it counts once a second person has said yes', async ({ page }) => {
  await signInAs(page, 'ADMINISTRATOR', '/settings');
  await page.getByRole('link', { name: 'People', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People');
  await expectAccessibleInEveryLook(page);
  await page.getByRole('button', { name: 'Add a person' }).press('Enter');
  const adding = page.getByRole('dialog', { name: 'Add a person' });
  await adding.getByLabel('Full name').fill(person);
  await adding.getByLabel('Email address').fill(`kit.${mark}@test.example`);
  await adding.getByLabel('Role').selectOption('Practitioner');
  await adding.getByLabel('Team or service').selectOption({ index: 2 });
  await adding.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(adding).toBeHidden();
  await page.getByRole('searchbox').fill(mark);
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('link', { name: person }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person);
  await expect(page.getByText('Not come in yet')).toBeVisible();

  await page.getByRole('button', { name: 'Change role or team' }).press('Enter');
  const role = page.getByRole('dialog', { name: `Role and team of ${person}` });
  await role.getByLabel('Role').selectOption('Leadership');
  await role.getByLabel('Team or service').selectOption('None');
  const today = await role.evaluate(() => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format());
  const [year = '', month = '', day = ''] = today.split('-');
  const first = role.getByRole('group', { name: 'First day of the new role' });
  await first.getByLabel('Day').fill(day);
  await first.getByLabel('Month').fill(month);
  await first.getByLabel('Year').fill(year);
  await role.getByLabel('Why').fill('The new director');
  await role.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(role).toBeHidden();
  const waiting = page.getByRole('region', { name: 'Waits for a second person' });
  await expect(waiting.getByText('The new director')).toBeVisible();
  await expectAccessibleInEveryLook(page);
  const address = new URL(page.url()).pathname;

  await signInAs(page, 'LEADERSHIP');
  const card = page.getByRole('region', { name: 'Access that waits for your yes or no' });
  await expect(card.getByText('The new director')).toBeVisible();
  await expectAccessible(page);
  await card.getByRole('button', { name: `approve this for ${person}` }).press('Enter');
  await expect(card).toBeHidden();

  await signInAs(page, 'ADMINISTRATOR', address);
  await expect(page.getByText(/^Leadership, .+ given by .+, approved by /)).toBeVisible();
});

const somebody = '{ people(role: PRACTITIONER, state: NOT_INVITED, first: 1) { edges { node { id name } } } }';
const held = 'query ($userId: ID!, $lastOn: Date!) { leavingPreview(userId: $userId, lastOn: $lastOn) { children } }';

test('somebody leaves: it is said what they leave, a colleague has it at once, and they cannot come in', async ({
  page,
  baseURL,
}) => {
  const administrator = await signInBySystem(baseURL ?? '', 'administrator');
  const lastOn = await todayOf(administrator);
  const first = valueAt(await administrator.ask(somebody), 'people.edges.0.node');
  const leaver = String(valueAt(first, 'id'));
  const leaverName = String(valueAt(first, 'name'));
  const childrenOf = async (userId: string): Promise<number> =>
    Number(valueAt(await administrator.ask(held, { userId, lastOn }), 'leavingPreview.children'));
  const left = await childrenOf(leaver);
  expect(left).toBeGreaterThan(0);

  await signInAs(page, 'ADMINISTRATOR', `/people/${leaver}`);
  await page.getByRole('button', { name: 'They leave…' }).press('Enter');
  const leaving = page.getByRole('dialog', { name: `${leaverName} leaves` });
  await expect(leaving.getByText(new RegExp(`^${String(left)} child(ren)? they work with`))).toBeVisible();
  await expectAccessible(page);
  await leaving.getByRole('radio', { name: 'Now' }).check();
  const who = leaving.getByLabel('Who has it from then on');
  const heir = (await who.locator('option').nth(1).getAttribute('value')) ?? '';
  const before = await childrenOf(heir);
  await who.selectOption(heir);
  await leaving.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(leaving).toBeHidden();
  await expect(page.getByText(/^Their last day was .+ What was open went to /)).toBeVisible();
  await expectAccessibleInEveryLook(page);
  expect(await childrenOf(heir)).toBeGreaterThan(before);
});
