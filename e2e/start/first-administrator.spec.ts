import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { bringFirstPlanIn } from '../support/first-plan.js';
import { hearFirstChild } from '../support/first-words.js';
import { type RunningMailServer, startMailServer } from '../support/mails.js';
import { type OwnFolder, ownFolder } from '../support/own-product.js';
import { preparedProduct } from '../support/prepared-data.js';
import { type RunningProduct, startProduct } from '../support/running-product.js';

let own: OwnFolder;
let mails: string;
let mailServer: RunningMailServer;

test.beforeEach(async () => {
  own = await ownFolder();
  mails = path.join(own.folder, 'mails');
  mailServer = await startMailServer(mails);
});
test.afterEach(async () => {
  await mailServer.stop();
  await own.remove();
});

function setupAddress(product: RunningProduct): string {
  return /first administrator: (\S+)/.exec(product.output())?.[1] ?? '';
}

async function fillIn(page: Page, address: string, email: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Full name').fill('Robin Vale');
  await page.getByLabel('Work email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('three quiet otters');
  await page.getByRole('button', { name: 'Make my account' }).click();
}

async function bringIn(page: Page, name: string, lines: readonly string[], button: string): Promise<void> {
  const buffer = Buffer.from(lines.join('\n'));
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText(`${name} is brought in`)).toBeVisible();
}

/** What is missing is counted from what is there: services and teams come from one file, people from the next. */
async function setUpPeople(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Go on setting up' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Set up your council' })).toBeVisible();
  const units = page.getByRole('region', { name: 'Services and teams' });
  await expect(units).toContainText('Missing: A service, to begin with');
  await expectAccessibleInEveryLook(page);
  await units.getByRole('link', { name: 'From a file' }).click();
  const teams = ['Kind,Name,Service', 'Team,Willow Team,Children in Care', 'Service,Children in Care,'];
  await bringIn(page, 'teams.csv', teams, 'Bring in these services and teams');
  await page.goto(new URL('/people/import', page.url()).href);
  const people = [
    'Name,Email,Role,Team,Why',
    'Sam Hollis,sam@test.example,Practitioner,Willow Team,',
    'Dee Marsh,dee@test.example,Leadership,,Director of children’s services',
    'Noor Aziz,noor@test.example,Quality assurance,,Keeps the plan and the returns',
  ];
  await bringIn(page, 'people.csv', people, 'Bring in these people');
  await expectAccessibleInEveryLook(page);
  await page.goto(new URL('/set-up', page.url()).href);
  await expect(units).toContainText('1 service, 1 team.');
  await expect(page.getByRole('region', { name: 'People', exact: true })).toContainText(
    '3 people have not come in yet',
  );
}

test('an empty council makes its first administrator once, hears a child of its own, and reads its own rate', async ({
  page,
}) => {
  const sending = { SMTP_URL: mailServer.url, SMTP_FROM: 'heard@test.example' };
  const options = await preparedProduct(own.folder, { HEARD_DEMO: '0', ...sending });
  const first = await startProduct(options);
  const stale = setupAddress(first);
  await page.goto(first.url);
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.getByText('demo', { exact: false })).toHaveCount(0);
  expect(await first.interrupt()).toBe(0);

  const product = await startProduct(options);
  await fillIn(page, stale, 'robin.vale@test.example');
  const problem = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(problem).toContainText('This address has been used or is not complete');
  await expectAccessibleInEveryLook(page);

  await fillIn(page, setupAddress(product), 'robin.vale@test.example');
  await expect(page.getByRole('button', { name: /Robin Vale/ })).toBeVisible();
  await expect(page).not.toHaveURL(/token/);
  await page.context().clearCookies();

  await fillIn(page, setupAddress(product), 'second@test.example');
  await expect(problem).toContainText('This address has been used or is not complete');
  expect(await product.interrupt()).toBe(0);

  const later = await startProduct(options);
  expect(setupAddress(later)).toBe('');
  await page.goto(`${later.url}/sign-in`);
  await page.getByLabel('Email address').fill('robin.vale@test.example');
  await page.getByLabel('Password', { exact: true }).fill('three quiet otters');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: /Robin Vale/ })).toBeVisible();
  await setUpPeople(page);
  const council = { administrator: page, url: later.url, mails };
  await hearFirstChild(council);
  await bringFirstPlanIn(council);
  expect(await later.interrupt()).toBe(0);
});
