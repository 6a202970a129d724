import type { ChainLink } from '@heard/domain/participation/chain-counts';
import { ChainList } from '@heard/domain/participation/chain-questions';
import { numberText } from '@heard/domain/words/number-text';

import type { ChainCountsFragment } from '../../../gql/participation/graphql';
import type { RowWays } from '../../../ui/chart-data';

interface Behind {
  readonly list: ChainList;
  readonly title: string;
  readonly count: number;
}

function standingAt(counts: ChainCountsFragment, ...keys: readonly string[]): number {
  return counts.standing.reduce((sum, { key, statements }) => (keys.includes(key) ? sum + statements : sum), 0);
}

function amount(count: number | null | undefined): number {
  return count ?? 0;
}

/** What is missing first, then how far the others came; those alone in which anything stands. */
export function listsOf(counts: ChainCountsFragment): readonly Behind[] {
  const { said, decided, toDo, underWay, shown, told, due, inTime } = counts;
  const lists: readonly Behind[] = [
    { list: 'NOT_DECIDED', title: 'Not decided', count: standingAt(counts, 'NOT_ASKED', 'UNDECIDED') },
    { list: 'NOT_UNDER_WAY', title: 'To be done, and nothing under way', count: amount(toDo) - amount(underWay) },
    { list: 'NOT_SHOWN', title: 'To be done, and not done or not shown yet', count: amount(toDo) - amount(shown) },
    {
      list: 'NOT_TOLD',
      title: 'Decided, and not told',
      count: standingAt(counts, 'DECIDED', 'COULD_NOT', 'UNREACHED'),
    },
    { list: 'LATE', title: 'Not told by the promised day', count: amount(due) - amount(inTime) },
    { list: 'SAID', title: 'All that was said', count: amount(said) },
    { list: 'DECIDED', title: 'Decided', count: amount(decided) },
    { list: 'UNDER_WAY', title: 'Under way', count: amount(underWay) },
    { list: 'SHOWN', title: 'Done, and shown', count: amount(shown) },
    { list: 'TOLD', title: 'Told', count: amount(told) },
  ];
  return lists.filter(({ count }) => count > 0);
}

/** What the address says is open. */
export function listOf(address: URLSearchParams): ChainList | null {
  const asked = address.get('list');
  return Object.values(ChainList).find((list) => list === asked) ?? null;
}

/** The page as it is, with this list open, or none. */
export function wayToList(address: URLSearchParams, list: ChainList | null): string {
  const next = new URLSearchParams(address);
  if (list === null) next.delete('list');
  else next.set('list', list);
  return `?${next.toString()}`;
}

/** What opens a list, so that whoever closes it gets back there. */
export function wayId(list: ChainList): string {
  return `way-to-${list.toLowerCase()}`;
}

/** What stands behind the bar of each link is in the list of the same name; here what is missing at it. */
const missing: Readonly<Record<ChainLink, readonly (readonly [ChainList, string])[]>> = {
  SAID: [],
  DECIDED: [['NOT_DECIDED', 'not decided']],
  UNDER_WAY: [['NOT_UNDER_WAY', 'not under way']],
  SHOWN: [['NOT_SHOWN', 'not done or not shown']],
  TOLD: [
    ['NOT_TOLD', 'decided and not told'],
    ['LATE', 'not told by the promised day'],
  ],
};

/** Where the row of a link leads: to those that got there, and to those that did not. */
export function waysOf(counts: ChainCountsFragment, link: ChainLink, address: URLSearchParams): RowWays {
  const lists = listsOf(counts);
  const wayTo = (wanted: ChainList, text: (count: number) => string): RowWays['others'] =>
    lists
      .filter(({ list }) => list === wanted)
      .map(({ count }) => ({ to: wayToList(address, wanted), id: wayId(wanted), text: text(count) }));
  return {
    row: wayTo(link, () => 'whose words')[0] ?? null,
    others: missing[link].flatMap(([list, words]) => wayTo(list, (count) => `${numberText(count)} ${words}`)),
  };
}
