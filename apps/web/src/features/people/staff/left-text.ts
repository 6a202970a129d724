import type { LeftBehind } from '@heard/domain/people/leaving-draft';
import { amountOf } from '@heard/domain/words/amount-of';

const words: readonly (readonly [keyof LeftBehind, string, string])[] = [
  ['children', 'child they work with', 'children they work with'],
  ['work', 'thing that waits with them for a child', 'things that wait with them for children'],
  ['tasks', 'task', 'tasks'],
  ['actions', 'card of the plan that they lead', 'cards of the plan that they lead'],
  ['covers', 'colleague in whose place they stand', 'colleagues in whose place they stand'],
];

/** What somebody leaves, a line for each kind of which there is something. */
export function leftTexts(left: LeftBehind): readonly string[] {
  return words.filter(([kind]) => left[kind] > 0).map(([kind, one, many]) => amountOf(left[kind], one, many));
}
