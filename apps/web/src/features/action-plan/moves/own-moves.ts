import { useState } from 'react';

/** What this screen has moved itself, so that its own moves coming back are not taken for somebody else's. */
export class OwnMoves {
  private readonly underway = new Set<string>();
  /** Card → the version that our last move of it made. */
  private readonly made = new Map<string, number>();
  /** "card, version seen" → the version that our own move turned it into. */
  private readonly follows = new Map<string, number>();

  start(id: string): void {
    this.underway.add(id);
  }

  end(id: string): void {
    this.underway.delete(id);
  }

  succeeded(id: string, seen: number, now: number): void {
    this.made.set(id, now);
    this.follows.set(`${id} ${seen}`, now);
  }

  /** The version that somebody means who last saw this one: what they moved themselves since is no conflict. */
  versionMeant(id: string, seen: number): number {
    let version = seen;
    for (let next = this.follows.get(`${id} ${version}`); next !== undefined;) {
      version = next;
      next = this.follows.get(`${id} ${version}`);
    }
    return version;
  }

  /** The picture was taken before a move of ours was stored. */
  isOutdated(cards: readonly { readonly id: string; readonly version: number }[]): boolean {
    return cards.some(({ id, version }) => version < (this.made.get(id) ?? 0));
  }

  isOurs({ id, version }: { readonly id: string; readonly version: number }): boolean {
    return this.underway.has(id) || this.made.get(id) === version;
  }
}

export function useOwnMoves(): OwnMoves {
  return useState(() => new OwnMoves())[0];
}
