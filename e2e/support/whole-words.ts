import { expect, type Page } from '@playwright/test';

/** Runs in the page: what is broken there, with its place. */
function findBroken(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const isBroken = (): boolean => new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1;
  const wordsIn = (text: Node): string[] =>
    Array.from(
      (text.nodeValue ?? '').matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]{2,13}(?![\p{L}\p{N}])/gu),
      ({ 0: word, index }) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return isBroken() ? `${word} in ${text.parentElement?.className ?? ''}: ${text.nodeValue ?? ''}` : '';
      },
    );
  const found: string[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    range.selectNodeContents(text);
    const around = text.parentElement;
    // What only screen readers see has no width to break in; where hyphens are asked for, words may be divided.
    if (!isBroken() || around === null || around.getBoundingClientRect().width <= 1) continue;
    if (getComputedStyle(around).hyphens !== 'auto') found.push(...wordsIn(text).filter((word) => word !== ''));
  }
  return found;
}

/** Broken anywhere else than between words or at a hyphen, a word of everyday length stands where it has no room. */
export async function expectWholeWords(page: Page): Promise<void> {
  await expect.poll(async () => page.evaluate(findBroken), `words without room at ${page.url()}`).toEqual([]);
}
