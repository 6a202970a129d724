import { type Browser, expect, type Page } from '@playwright/test';
import { signInBySystem, todayOf, valueAt } from '../support/graphql.js';

const add = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }';

export interface Newcomer {
  readonly id: string;
  readonly email: string;
}

/** Somebody new, as the page of people adds them: with a role, and no way in yet. */
export async function addNewcomer(url: string, role = 'ELECTED_MEMBER'): Promise<Newcomer> {
  const admin = await signInBySystem(url, 'administrator');
  const email = `new.member.${crypto.randomUUID().slice(0, 8)}@test.example`;
  const input = {
    clientId: crypto.randomUUID(),
    name: 'Marguerite Vale',
    email,
    role,
    startsOn: await todayOf(admin),
  };
  return { id: String(valueAt(await admin.ask(add, { input }), 'addPerson.id')), email };
}

export async function choosePassword(page: Page, path: string, password: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Set my password' }).press('Enter');
  await expect(page.getByText('Your password is set')).toBeVisible();
}

/** Types address and password, by keyboard. */
export async function sendPassword(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

/** Nothing but the page's own menu says that somebody is in. */
export async function expectSignedIn(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /Marguerite Vale/ })).toBeVisible();
}

/** A browser of their own: nobody else's cookies are in it. */
export async function ownPage(browser: Browser, baseURL = ''): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'en-GB', timezoneId: 'Europe/London' });
  return context.newPage();
}
