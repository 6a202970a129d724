import 'reflect-metadata';
import { expect, test } from 'vitest';
import { declaredBounds, Longest, Most } from './text-bounds.js';

class Told {
  @Longest(5)
  words: string;

  @Most(2)
  themes: readonly string[];
}

class ToldAgain extends Told {
  @Longest(9)
  override words: string;
}

test('a class has the bounds of the one that it extends, unless it declares others', () => {
  expect(declaredBounds(ToldAgain.prototype, 'themes')).toEqual({ most: 2 });
  expect(declaredBounds(ToldAgain.prototype, 'words')).toEqual({ longest: 9 });
  expect(declaredBounds(Told.prototype, 'words')).toEqual({ longest: 5 });
  expect(declaredBounds(ToldAgain.prototype, 'other')).toBeUndefined();
});
