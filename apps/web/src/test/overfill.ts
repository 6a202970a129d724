import { expect } from 'vitest';
import { fireEvent } from '@testing-library/react';

/** Longer than any box of a form takes. */
const overlong = 'a'.repeat(30_000);

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** The boxes on screen that hold a text; a day is put together from boxes of its own. */
function textBoxes(): readonly TextBox[] {
  const boxes = document.querySelectorAll<TextBox>(
    'textarea, input:is([type=text], [type=email], [type=url], [type=password])',
  );
  return [...boxes].filter((box) => box.closest('.date-input') === null);
}

/** Puts a text that is far too long into every box on screen, as a paste does, and gives the names of those boxes. */
export function overfill(): readonly string[] {
  const boxes = textBoxes();
  for (const box of boxes) fireEvent.input(box, { target: { value: overlong } });
  return boxes.map(({ name }) => name);
}

function describing(box: TextBox): string {
  const ids = box.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

function numberIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1]?.replaceAll(',', ''));
}

/**
 * Every box on screen still holds the whole of a text that is far too long, and is refused: by the rule of its field,
 * and with the same greatest length by the count below it.
 */
export function expectAllTooLong(): void {
  const boxes = textBoxes();
  expect(boxes.length).toBeGreaterThan(0);
  for (const box of boxes) {
    const said = describing(box);
    const most = numberIn(said, /Error: Use at most ([\d,]+) characters: this has 30,000/);
    const tooMany = numberIn(said, /([\d,]+) characters too many/);
    expect({ box: box.name, holds: box.value.length, together: most + tooMany }).toEqual({
      box: box.name,
      holds: overlong.length,
      together: overlong.length,
    });
  }
}

/** Every box on screen holds the whole of the text that is far too long, with nothing cut off. */
export function expectAllWhole(): void {
  const boxes = textBoxes();
  expect(boxes.map(({ value }) => value.length)).toEqual(boxes.map(() => overlong.length));
}
