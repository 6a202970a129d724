import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useCallback, useRef } from 'react';

import { BoardChangedDocument, PlanBoardDocument } from '../../../gql/action-plan/graphql';
import { useReconnected } from '../../../platform/live-status';
import type { Board, Card } from '../board-data';
import type { OwnMoves } from '../moves/own-moves';

interface LiveBoardOptions {
  /** Null: the current plan. */
  readonly planId: string | null;
  readonly own: OwnMoves;
  /** Cards that somebody else has put into another column meanwhile, as they are now. */
  readonly onOthersMoved: (cards: readonly Card[]) => void;
}

/** A plan's board, kept as the server has it: asked for again when it changed, and whole after a break of the line. */
export function useLiveBoard({ planId, own, onOthersMoved }: LiveBoardOptions) {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(PlanBoardDocument, {
    variables: { planId },
    fetchPolicy: 'cache-and-network',
  });
  const ask = useCallback(async (): Promise<'taken' | 'outdated'> => {
    const query = { query: PlanBoardDocument, variables: { planId } };
    const { data: found } = await client.query({ ...query, fetchPolicy: 'no-cache' });
    if (!found) return 'taken';
    if (own.isOutdated(cardsOf(found.board))) return 'outdated';
    const before = client.readQuery(query)?.board;
    client.writeQuery({ ...query, data: found });
    if (before) onOthersMoved(movedByOthers(before, found.board, own));
    return 'taken';
  }, [client, planId, own, onOthersMoved]);
  const again = useOneAtATime(ask);

  useSubscription(BoardChangedDocument, {
    ignoreResults: true,
    onData: ({ data: event }) => {
      const changed = event.data?.boardChanged.planId;
      if (changed === data?.board.id || changed === 'resync') again();
    },
  });
  useReconnected(again);
  return { board: data?.board, error, retry: () => void refetch().catch(() => undefined), again };
}

function cardsOf(board: Board): readonly Card[] {
  return board.columns.flatMap((column) => column.actions);
}

function movedByOthers(before: Board, after: Board, own: OwnMoves): readonly Card[] {
  const stood = new Map(cardsOf(before).map((card) => [card.id, card.columnKey]));
  return cardsOf(after).filter((card) => {
    const was = stood.get(card.id);
    return was !== undefined && was !== card.columnKey && !own.isOurs(card);
  });
}

/** Runs a question; asked while it runs, once more afterwards. What can't be asked now is asked at the next event. */
function useOneAtATime(ask: () => Promise<'taken' | 'outdated'>): () => void {
  const running = useRef(false);
  const wanted = useRef(false);
  const run = useCallback(async () => {
    running.current = true;
    do {
      wanted.current = false;
      const answer = await ask().catch(() => 'taken' as const);
      if (answer === 'outdated') wanted.current = true;
    } while (wanted.current);
    running.current = false;
  }, [ask]);
  return useCallback(() => {
    wanted.current = true;
    if (!running.current) void run();
  }, [run]);
}
