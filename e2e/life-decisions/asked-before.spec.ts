import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryLook } from '../support/axe.js';
import { type DemoChild, demoChild } from '../support/demo-child.js';
import { signInBySystem, todayOf, valueAt } from '../support/graphql.js';
import { showUntil } from '../support/show-until.js';
import { signInAs } from '../support/sign-in.js';

/** Old enough to be asked, and in care: no other journey writes of him. */
const mine = 'Harjit Khatun';
const log = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const load = 'mutation ($input: ImportReturnInput!) { importReturn(input: $input) { changedAnything } }';
const list = 'query ($id: ID!) { lifeDecisions(childId: $id) { id tookEffectOn source } }';
const ask = 'mutation ($input: RecordAskedBeforeInput!) { recordAskedBefore(input: $input) { id } }';

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function returnOf({ reference }: DemoChild, day: string) {
  const [year, month, date] = day.split('-');
  const child = `WX${reference.slice(3)}`;
  const columns = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
  const files = {
    header: ['CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', `${child},F,,WBRI,,,`],
    reviews: ['CHILD,DOB,REVIEW,REVIEW_CODE'],
    episodes: [columns, `${child},${date}/${month}/${year},P,C2,N1,K2,PR1,,,,,,`],
  };
  return Object.entries(files).map(([name, lines]) => ({ name: `${name}.csv`, text: lines.join('\r\n') }));
}

/** A move comes in by the return, of some days ago; the child said a week before what they wished. */
async function moved(baseURL: string, words: string) {
  const practitioner = await signInBySystem(baseURL, 'practitioner');
  const today = await todayOf(practitioner);
  const child = await demoChild(practitioner, mine);
  const about = { childId: child.id, givenOn: addDays(today, -12), words };
  await practitioner.ask(log, { input: { clientId: crypto.randomUUID(), ...about } });
  const importer = await signInBySystem(baseURL, 'quality-assurance');
  const day = addDays(today, -4);
  const input = { clientId: crypto.randomUUID(), files: returnOf(child, day) };
  expect(valueAt(await importer.ask(load, { input }), 'importReturn.changedAnything')).toBe(true);
  const decisions = valueAt(await practitioner.ask(list, { id: child.id }), 'lifeDecisions');
  const found = (Array.isArray(decisions) ? decisions : []).find(
    (made: { tookEffectOn: string; source: string }) => made.tookEffectOn === day && made.source === 'EPISODE',
  );
  if (found === undefined) throw new Error('The move of the return is no decision');
  return { child, id: String(found.id) };
}

async function sayAsked(page: Page, card: Locator, words: string, meanwhile: () => Promise<unknown>): Promise<void> {
  await page.context().setOffline(true);
  await card.getByRole('button', { name: /^Say whether they were asked/ }).press('Enter');
  await expect(page.getByText('No connection, so this could not be opened.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Decisions about /);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /asked before/ });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Choose whether they were asked before')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Yes, they were asked' }).press('Space');
  await dialog.getByRole('checkbox', { name: words }).press('Space');
  await expectAccessibleInEveryLook(page);
  await dialog.getByRole('radio', { name: 'The words counted for much' }).press('Space');
  await meanwhile();
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Somebody else was first');
  await expect(dialog.getByRole('checkbox', { name: words })).toBeChecked();
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
}

/** In their language too, and with what they said to it: it is still not right. */
async function sayTold(page: Page, card: Locator, reaction: string): Promise<void> {
  await card.getByRole('button', { name: /^Say that they were told/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Tell / });
  await dialog.getByRole('radio', { name: 'They were told' }).press('Space');
  await dialog.getByRole('radio', { name: 'Today' }).press('Space');
  await dialog.getByLabel('The words they were told').fill('You asked for a garden, and there is one.');
  await expect(dialog.getByText(/^Reading age: about/)).toBeVisible();
  await dialog.getByText('In another language').press('Enter');
  await dialog.getByLabel('Which language').selectOption('pl');
  await dialog.getByLabel('The same words in that language').fill('Chciałaś ogród i jest ogród.');
  await dialog.getByLabel('How they were told').selectOption('CONVERSATION');
  await dialog.getByLabel('What they said to it').fill(reaction);
  await dialog.getByRole('checkbox', { name: /^Still not right/ }).press('Space');
  await expectAccessibleInEveryLook(page);
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
}

/** The words alone, in a dialog that gives the focus back. */
async function seeLarge(page: Page, card: Locator): Promise<void> {
  const open = card.getByRole('button', { name: 'Large print' }).first();
  await open.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Large print' });
  await expect(dialog).toContainText('You asked for a garden, and there is one.');
  await expectAccessibleInEveryLook(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
}

test('a move that comes in by the return is work until it is said whether the child was asked, and they were told', async ({
  page,
  baseURL,
}) => {
  const words = `I want a garden (${crypto.randomUUID().slice(0, 8)})`;
  const { child, id } = await moved(baseURL ?? '', words);
  const manager = await signInBySystem(baseURL ?? '', 'team-manager');

  await signInAs(page, 'PRACTITIONER', '/work');
  const line = page.getByRole('listitem').filter({ has: page.locator(`a[href$="of=${id}"]`) });
  await page.getByRole('link', { name: 'What was decided without asking the child' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Decided without asking');
  await showUntil(page, line, 'decisions');
  await expect(line).toContainText('Nobody has said yet whether they were asked');
  await expectAccessibleInEveryLook(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Work list');
  await showUntil(page, line);
  await expect(line).toContainText('decided about: where they live');
  await line.getByRole('link').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Decisions about /);
  const card = page.getByRole('region', { name: /^Where they live/ }).first();
  await expect(card).toContainText('Nobody has said yet');
  await expectAccessibleInEveryLook(page);

  await sayAsked(page, card, words, async () =>
    manager.ask(ask, {
      input: {
        clientId: crypto.randomUUID(),
        lifeDecisionId: id,
        seen: 0,
        answer: 'NO',
        why: 'MISSED',
        words: 'Nobody thought of it',
      },
    }),
  );
  await expect(card).toContainText(words);
  await expect(card).toContainText('What was said before');
  const reaction = `It is too small to play in (${crypto.randomUUID().slice(0, 8)})`;
  await sayTold(page, card, reaction);
  await card.getByText('In these words').press('Enter');
  await expect(card).toContainText('You asked for a garden, and there is one.');
  await expect(card).toContainText('Chciałaś ogród i jest ogród.');
  await expect(card).toContainText('It is still not right');
  await expectAccessible(page);
  await seeLarge(page, card);
  await card.getByRole('link', { name: /^See what comes of that/ }).press('Enter');
  await expect(page.getByRole('main')).toContainText(reaction);
  await expect(page.getByRole('button', { name: 'Decide what is done' })).toBeVisible();

  await page.getByRole('link', { name: child.name }).first().click();
  const section = page.getByRole('region', { name: /^Decisions about / });
  await page.getByRole('heading', { name: 'So far' }).scrollIntoViewIfNeeded();
  await expect(section).toContainText('The words counted for much');
  await expectAccessibleInEveryLook(page);

  const open = '{ breaks(kind: NOT_ASKED, first: 100) { edges { node { lifeDecisionId } } } }';
  expect(JSON.stringify(await manager.ask(open))).not.toContain(id);
});

/** Another day and other words: what it said before stays on the card. */
async function putRight(page: Page, card: Locator, what: string): Promise<void> {
  await card.getByText('Is it wrong?').press('Enter');
  await card.getByRole('button', { name: /^Put it right/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Put the decision right' });
  await expect(dialog.getByLabel('What was decided')).toHaveValue(what);
  await dialog.getByLabel('What was decided').fill(`${what}, with her sister`);
  await dialog.getByLabel('What was wrong, and why').fill('The club has two places');
  await expectAccessibleInEveryLook(page);
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(card).toContainText(`${what}, with her sister`);
  await card.getByText('What was said before').press('Enter');
  await expect(card).toContainText(/Put right by .+: The club has two places/);
}

/** It was written down for the wrong child: it leaves the list, and stands among the withdrawn ones. */
async function withdraw(page: Page, what: string): Promise<void> {
  const card = page.getByRole('region', { name: /^Sailing, planned for / }).filter({ hasText: what });
  await card.getByRole('button', { name: /^Withdraw it/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Withdraw the decision' });
  await dialog.getByRole('radio', { name: 'It is about another child' }).press('Space');
  await expectAccessibleInEveryLook(page);
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(card).toBeHidden();
  await page.getByText(/^(One that was|\d+ that were) withdrawn$/).press('Enter');
  await expect(card).toContainText('it is about another child');
  await expect(card).not.toContainText('days left');
  await expectAccessible(page);
}

test('a decision that is planned is written down on a phone before it happens', async ({ page, baseURL }) => {
  const practitioner = await signInBySystem(baseURL ?? '', 'practitioner');
  const child = await demoChild(practitioner, mine);
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'PRACTITIONER', `/children/${child.id}/decisions`);
  await page.getByRole('button', { name: 'Write down a decision' }).click();
  const dialog = page.getByRole('dialog', { name: /^A decision about / });
  const what = `A place at the sailing club (${crypto.randomUUID().slice(0, 8)})`;
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Choose what was decided about')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Something else' }).check();
  await dialog.getByLabel('What it is about').fill('Sailing');
  await dialog.getByLabel('What was decided').fill(what);
  const [year = '', month = '', date = ''] = addDays(await todayOf(practitioner), 20).split('-');
  await dialog.getByLabel('Day', { exact: true }).fill(date);
  await dialog.getByLabel('Month', { exact: true }).fill(month);
  await dialog.getByLabel('Year', { exact: true }).fill(year);
  await expectAccessibleInEveryLook(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const card = page.getByRole('region', { name: /^Sailing, planned for / }).filter({ hasText: what });
  await expect(card).toContainText('20 days left');
  await putRight(page, card, what);
  await withdraw(page, what);
});

test('quality assurance and leadership see how often children were asked before', async ({ page }) => {
  await signInAs(page, 'LEADERSHIP');
  const figure = page.getByRole('region', { name: 'Asked before it was decided' });
  await expect(figure).toContainText(/\d+ of \d+/);
  await expect(figure).toContainText(/it is not known/);
  await expect(figure).toContainText(/95% interval \d+% to \d+%/);
});

test('quality assurance goes from the figure to what was decided without asking, and says why before a record opens', async ({
  page,
}) => {
  await signInAs(page, 'QUALITY_ASSURANCE');
  const figure = page.getByRole('region', { name: 'Asked before it was decided' });
  await figure.getByRole('link', { name: 'Which were decided without asking' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Decided without asking');
  await page.getByLabel('Why they were not asked').selectOption('MISSED');
  await expect(page).toHaveURL(/said=MISSED/);
  const lines = page.getByRole('listitem').filter({ hasText: 'Not asked: it was missed' });
  await expect(lines.first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/, with [A-Z]/);
  await expectAccessibleInEveryLook(page);
  await lines.first().getByRole('link').press('Enter');
  await expect(page.getByRole('button', { name: 'Open the record' })).toBeVisible();
});
