import type { FoundUnusual, ListedUnusual } from './list-unusual.js';
import type { UnusualAccessListType, UnusualAccessType } from './unusual.type.js';

const mostShown = 5;

function toUnusualType({ rule, openings }: FoundUnusual): UnusualAccessType {
  const [{ day, actorName, lastAt }] = openings;
  const children = openings.slice(0, mostShown).map(({ reference, childName }) => ({ reference, name: childName }));
  return { rule, day, actor: actorName, lastAt, children, childCount: openings.length };
}

export function toUnusualListType({ found, ...list }: ListedUnusual): UnusualAccessListType {
  return { ...list, found: found.map(toUnusualType) };
}
