import { expect, type Page } from '@playwright/test';
import { mailTo } from './mails.js';

/** Whoever a new council lets in, each in a browser of their own. */
export interface NewCouncil {
  readonly administrator: Page;
  readonly url: string;
  readonly mails: string;
}

const password = 'seven slow herons';

/** The page of how this person signs in, which only who runs the system opens. */
async function openAccess({ administrator, url }: NewCouncil, name: string): Promise<void> {
  await administrator.goto(`${url}/people`);
  await administrator.getByRole('link', { name, exact: true }).click();
  await expect(administrator.getByRole('heading', { level: 1 })).toHaveText(name);
  await administrator.getByRole('link', { name: 'Invite them' }).click();
  await expect(administrator.getByRole('heading', { level: 1 })).toHaveText(`How ${name} signs in`);
}

/** A link that is handed over: for everybody but the widest roles, and for a new council's second administrator. */
async function linkFor(council: NewCouncil, name: string): Promise<string> {
  await openAccess(council, name);
  await council.administrator.getByRole('button', { name: 'Make a link to hand over' }).click();
  const link = council.administrator.getByLabel('Link to hand over');
  await expect(link).toHaveValue(/\/join\/[\w-]{43}$/);
  return new URL(await link.inputValue()).pathname;
}

async function comeIn({ administrator, url }: NewCouncil, path: string, email: string, name: string): Promise<Page> {
  const browser = administrator.context().browser();
  if (!browser) throw new Error('The administrator’s page has no browser');
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  await page.goto(path);
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Set my password' }).click();
  await expect(page.getByText('Your password is set')).toBeVisible();
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: new RegExp(name) })).toBeVisible();
  return page;
}

/** For the widest roles a link goes to their own address alone. */
export async function comeInByMail(council: NewCouncil, email: string, name: string): Promise<Page> {
  await openAccess(council, name);
  await council.administrator.getByRole('button', { name: 'Invite by email' }).click();
  const mail = await mailTo(email, /Choose your password/, council.mails);
  return comeIn(council, /(\/join\/[\w-]{43})/.exec(mail)?.[1] ?? '', email, name);
}

/** Named by the first one alone, once; lets in whoever the first one asked for, since nobody does that alone. */
async function nameSecond(council: NewCouncil): Promise<void> {
  const { administrator, url } = council;
  await administrator.goto(`${url}/people`);
  await administrator.getByRole('button', { name: 'Add a person' }).click();
  const adding = administrator.getByRole('dialog', { name: 'Add a person' });
  await adding.getByLabel('Full name').fill('Ines Vale');
  await adding.getByLabel('Email address').fill('ines@test.example');
  await adding.getByLabel('Role').selectOption('Administrator');
  await expect(adding.getByText('This counts from the first day')).toBeVisible();
  await adding.getByRole('button', { name: 'Save' }).click();
  await expect(adding).toBeHidden();
  const second = await comeIn(council, await linkFor(council, 'Ines Vale'), 'ines@test.example', 'Ines Vale');
  for (const name of ['Dee Marsh', 'Noor Aziz']) {
    await second.getByRole('button', { name: `approve this for ${name}` }).click();
    await expect(second.getByText(`Approved. ${name}`, { exact: false }).first()).toBeVisible();
  }
  await second.context().close();
}

async function bringChildrenIn({ administrator, url }: NewCouncil): Promise<void> {
  const lines = [
    'case_id,name,date_of_birth,team,worker_email',
    '100231,Nora Vale,27/05/2014,Willow Team,sam@test.example',
    '100232,Olu Reed,02/11/2011,Willow Team,sam@test.example',
  ];
  await administrator.goto(`${url}/case-system`);
  const children = { name: 'children.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
  await administrator.getByLabel('Choose files').setInputFiles(children);
  await expect(administrator.getByRole('button', { name: 'Take away children.csv' })).toBeVisible();
  await administrator.getByRole('button', { name: 'Check the files' }).click();
  await expect(administrator.getByText(/^2 lines: 2 new/)).toBeVisible();
  await administrator.getByRole('button', { name: 'Bring these in' }).click();
  await expect(administrator.getByRole('region', { name: 'This came in' })).toContainText('2 new');
}

async function logWords(council: NewCouncil): Promise<void> {
  const page = await comeIn(council, await linkFor(council, 'Sam Hollis'), 'sam@test.example', 'Sam Hollis');
  await page.goto('/feedback/new');
  await page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('button', { name: /Nora Vale/ })
    .click();
  await page.getByRole('textbox', { name: 'What they said' }).fill('I want my sister at my review');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved. Nora’s words are on the record.');
  await page.context().close();
}

/** From its own children to its own rate: one practitioner writes down what one of two children said. */
export async function hearFirstChild(council: NewCouncil): Promise<void> {
  await nameSecond(council);
  await bringChildrenIn(council);
  await logWords(council);
  const leadership = await comeInByMail(council, 'dee@test.example', 'Dee Marsh');
  const figures = leadership.getByRole('region', { name: 'Are we hearing, answering, telling?' });
  await expect(figures).toContainText(/Heard within (six|6) weeks\s*50\.0%/);
  await leadership.context().close();
}
