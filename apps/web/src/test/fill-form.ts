import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';

/*
 * Fills long forms. Controls are looked up by the words of their labels and text is pasted: roles and single letters
 * take long where every letter draws the whole form anew.
 */

function group(legend: string) {
  const fieldset = screen.getByText(legend, { selector: 'legend' }).closest('fieldset');
  if (!fieldset) throw new Error(`“${legend}” stands above nothing`);
  return within(fieldset);
}

function controlOf(label: HTMLElement): HTMLElement {
  if (!(label instanceof HTMLLabelElement) || !label.control) throw new Error(`“${label.textContent}” labels nothing`);
  return label.control;
}

async function enter(user: UserEvent, label: HTMLElement, text: string): Promise<void> {
  const box = controlOf(label);
  await user.clear(box);
  await user.paste(text);
}

/** Opens every part of a long form that is folded: what is in it is not drawn before. */
export async function unfold(user: UserEvent): Promise<void> {
  await waitFor(() => expect(document.querySelector('.form-section')).not.toBeNull());
  const folded = document.querySelectorAll('.form-section:not([open]) > .form-section__summary');
  for (const summary of folded) await user.click(summary);
}

/** Puts this text into the box below this label, over what stands there. */
export async function enterText(user: UserEvent, label: string, text: string): Promise<void> {
  await enter(user, screen.getByText(label, { selector: 'label' }), text);
}

/** Puts a day `YYYY-MM-DD` into the three boxes below this legend, over what stands there. */
export async function enterDay(user: UserEvent, legend: string, day: string): Promise<void> {
  const boxes = group(legend);
  const [year = '', month = '', date = ''] = day.split('-');
  await enter(user, boxes.getByText('Day'), date);
  await enter(user, boxes.getByText('Month'), month);
  await enter(user, boxes.getByText('Year'), year);
}

/** Says a day `YYYY-MM-DD` where today and yesterday are one tap: below this legend, as another day. */
export async function enterRecentDay(user: UserEvent, legend: string, day: string): Promise<void> {
  await choose(user, legend, 'Another day');
  await enterDay(user, 'Which day?', day);
}

/** Chooses in the group of radio buttons or boxes below this legend. */
export async function choose(user: UserEvent, legend: string, ...choices: readonly string[]): Promise<void> {
  for (const choice of choices) await user.click(group(legend).getByText(choice));
}

/** Chooses from the list below this label. */
export async function pick(user: UserEvent, label: string, option: string): Promise<void> {
  await user.selectOptions(controlOf(screen.getByText(label, { selector: 'label' })), option);
}
