import type { ApolloCache, ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { CardMove } from '@heard/domain/action-plan/board-order';
import { useEffect, useRef, useState } from 'react';

import { LastMoveDocument, MoveActionDocument } from '../../../gql/action-plan/graphql';
import { inTurns } from '../../../platform/in-turn';
import { showToast } from '../../../ui/announcer';
import { offerUndo } from '../../../ui/offer-undo';
import type { ActionEvent, Card } from '../board-data';
import { canGoBack, type MoveFailure, readFailure } from './move-failure';
import type { OwnMoves } from './own-moves';

/** A move that somebody asked for, with the card as they saw it. */
export interface AskedMove extends CardMove {
  readonly card: Card;
  /** The version that they were looking at: what somebody else did since is a conflict. */
  readonly version: number;
}

/** A place on the board: a column, and the card it stands after; null is the top. */
export type CardPlace = Pick<CardMove, 'toColumn' | 'afterId'>;

/** A move that did not come about, and why. */
export interface RefusedMove {
  readonly asked: AskedMove;
  readonly failure: MoveFailure;
  /** CONFLICT: what happened to the card last. Null when that could not be found out. */
  readonly latest: ActionEvent | null;
}

/** A move that the API keeps. */
export interface StoredMove {
  /** The card as it is now. */
  readonly moved: Card;
  readonly from: string;
}

/** Says that a card was moved, and offers the way back where its mover may go it. */
export function sayMoved(sentence: string, { moved, from }: StoredMove, undo: () => void): void {
  if (canGoBack(moved, from)) offerUndo(sentence, { undo });
  else showToast(sentence);
}

interface MovesOptions {
  readonly own: OwnMoves;
  /** Puts a stored move into what this screen keeps. */
  readonly onStored: (cache: ApolloCache, asked: AskedMove) => void;
  readonly onRefused: (refused: RefusedMove) => void;
}

/**
 * Moves cards: shown at once, sent one after the other, taken back when refused. A second move of the same card means
 * the card as the first one left it; when the first is refused the second is dropped with it.
 */
export function useMoves({ own, onStored, onRefused }: MovesOptions) {
  const client = useApolloClient();
  const [pending, setPending] = useState<readonly AskedMove[]>([]);
  const waiting = useRef(new Set<AskedMove>());
  const [inTurn] = useState(inTurns);

  const forget = (gone: (asked: AskedMove) => boolean) => {
    for (const asked of waiting.current) if (gone(asked)) waiting.current.delete(asked);
    setPending([...waiting.current]);
  };
  const store = async (asked: AskedMove): Promise<StoredMove> => {
    const { id, toColumn, afterId } = asked;
    const version = own.versionMeant(id, asked.version);
    const { data } = await client.mutate({
      mutation: MoveActionDocument,
      variables: { input: { id, toColumn, afterId, version } },
      update: (cache) => onStored(cache, asked),
    });
    if (!data) throw new Error('The server answered without the card');
    own.succeeded(id, version, data.moveAction.version);
    return { moved: data.moveAction, from: asked.card.columnKey };
  };
  const send = async (asked: AskedMove, onMoved: (stored: StoredMove) => void) => {
    if (!waiting.current.has(asked)) return;
    try {
      const stored = await store(asked);
      forget((one) => one === asked);
      onMoved(stored);
    } catch (error) {
      forget((one) => one.id === asked.id);
      const failure = readFailure(error);
      const latest = failure.kind === 'CONFLICT' ? await lastEvent(client, asked.id) : null;
      latestSteps.current.onRefused({ asked, failure, latest });
    } finally {
      own.end(asked.id);
    }
  };
  // A move that waited its turn is sent, and answered for, by the screen as it is then.
  const latestSteps = useRef({ send, onRefused });
  useEffect(() => {
    latestSteps.current = { send, onRefused };
  });

  /** `onMoved` once it is stored: only then is it said to be done. */
  const move = (asked: AskedMove, onMoved: (stored: StoredMove) => void) => {
    own.start(asked.id);
    waiting.current.add(asked);
    setPending([...waiting.current]);
    void inTurn(async () => latestSteps.current.send(asked, onMoved));
  };
  return { pending, move };
}

/** What happened to the card last; null when that can't be found out. */
async function lastEvent(client: ApolloClient, id: string): Promise<ActionEvent | null> {
  try {
    const answer = await client.query({ query: LastMoveDocument, variables: { id }, fetchPolicy: 'no-cache' });
    return answer.data?.action.history[0] ?? null;
  } catch {
    return null;
  }
}
