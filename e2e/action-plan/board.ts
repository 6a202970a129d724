import { expect, type Locator, type Page } from '@playwright/test';
import { signInBySystem, valueAt } from '../support/graphql.js';
import { type DemoRole, signInAs } from '../support/sign-in.js';

/** A column of the board by its name. */
export function columnOf(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('region', { name, exact: true });
}

/** A card by its number in the plan, wherever it stands. */
export function cardOf(scope: Page | Locator, no: string): Locator {
  return scope.getByRole('row', { name: new RegExp(`^${no.replace('.', '\\.')} `) });
}

const boardText = '{ board { columns { key actions { id no version columnKey title } } } }';
const moveText = 'mutation ($input: MoveActionInput!) { moveAction(input: $input) { id } }';

export interface KnownCard {
  readonly id: string;
  readonly version: number;
  readonly columnKey: string;
  readonly title: string;
}

function product(): string {
  const url = process.env['HEARD_E2E_URL'];
  if (url === undefined) throw new Error('No product is running');
  return url;
}

function cardIn(data: unknown, no: string): KnownCard {
  const columns = valueAt(data, 'board.columns');
  if (!Array.isArray(columns)) throw new Error('No columns in the answer');
  for (const column of columns) {
    const actions: unknown = valueAt(column, 'actions');
    if (!Array.isArray(actions)) continue;
    const found: unknown = actions.find((action) => valueAt(action, 'no') === no);
    if (found !== undefined) {
      return {
        id: String(valueAt(found, 'id')),
        version: Number(valueAt(found, 'version')),
        columnKey: String(valueAt(found, 'columnKey')),
        title: String(valueAt(found, 'title')),
      };
    }
  }
  throw new Error(`No card ${no} on the board`);
}

/** Puts a card to the top of a column, as leadership may, whatever an earlier run has done with it. */
export async function putCard(no: string, toColumn: string): Promise<KnownCard> {
  const leadership = await signInBySystem(product(), 'leadership');
  const card = cardIn(await leadership.ask(boardText), no);
  await leadership.ask(moveText, { input: { id: card.id, toColumn, version: card.version } });
  return cardIn(await leadership.ask(boardText), no);
}

/** Chooses from a card's own menu. */
export async function moveByMenu(page: Page, no: string, choice: string): Promise<void> {
  await cardOf(page, no)
    .getByRole('button', { name: /^Move / })
    .click();
  await page.getByRole('menuitem', { name: choice }).click();
}

/** Where there is room for one column, shows this one. */
export async function showColumn(page: Page, name: string): Promise<void> {
  const choice = page.getByRole('radio', { name });
  if (await choice.isVisible()) await choice.check();
}

/** Opens the board on a desk, and waits until its cards can be taken in hand by those who may. */
export async function openBoard(page: Page, role: DemoRole): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signInAs(page, role, '/plan');
  await expect(page.getByRole('button', { name: /^Drag/ }).first()).toBeVisible();
}

/** Begins to note what the page says, which it takes away again after seconds; the answer gives all of it so far. */
export async function listenTo(page: Page): Promise<() => Promise<string[]>> {
  const heard = await page.evaluateHandle(() => {
    const sentences: string[] = [];
    const note = (): void => {
      for (const place of document.querySelectorAll('[role=status]')) sentences.push(place.textContent ?? '');
    };
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true, characterData: true });
    return sentences;
  });
  return async () => heard.jsonValue();
}
