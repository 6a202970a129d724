import type { FoundUnusual, ListedUnusual } from './list-unusual.js';
import type { UnusualAccessListType, UnusualAccessType } from './unusual.type.js';

const mostShown = 5;

export function toUnusualType({ rule, openings, look }: FoundUnusual): UnusualAccessType {
  const [{ day, actorId, actorName, lastAt }] = openings;
  const children = openings.slice(0, mostShown).map(({ reference, childName }) => ({ reference, name: childName }));
  return { rule, day, actorId, actor: actorName, lastAt, children, childCount: openings.length, look };
}

export function toUnusualListType({ found, ...list }: ListedUnusual): UnusualAccessListType {
  return { ...list, found: found.map(toUnusualType) };
}
