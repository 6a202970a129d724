import type { ApolloCache } from '@apollo/client';
import { boardColumnKeys, boardColumnLabels } from '@heard/domain/action-plan/board-columns';
import { withMove } from '@heard/domain/action-plan/board-order';
import { useCallback, useState } from 'react';

import { PlanBoardDocument } from '../../../gql/action-plan/graphql';
import { announce, showToast } from '../../../ui/announcer';
import type { BoardColumn, Card } from '../board-data';
import { type CurrentPlace, knownFailure } from './move-failure';
import { useOwnMoves } from './own-moves';
import { refusalSentence } from './refusal-sentence';
import { type AskedMove, type RefusedMove, sayMoved, useMoves } from './use-moves';

/** The columns by the names that they have everywhere: this page knows no board. */
export const allColumns = boardColumnKeys.map((key) => ({ key, label: boardColumnLabels[key] }));

function putOnBoard(cache: ApolloCache, asked: AskedMove): void {
  cache.updateQuery({ query: PlanBoardDocument, variables: { planId: null } }, (kept) =>
    kept
      ? { board: { ...kept.board, columns: [...withMove<Card, BoardColumn>(kept.board.columns, asked)] } }
      : undefined,
  );
}

function movedText(toColumn: string): string {
  return `Moved to ${allColumns.find(({ key }) => key === toColumn)?.label ?? toColumn}`;
}

/** Moves one card from its own page, to the top of another column. */
export function useActionMoves(card: Card, again: () => void) {
  const own = useOwnMoves();
  const [refused, setRefused] = useState<RefusedMove | null>(null);
  const onRefused = (one: RefusedMove) => {
    again();
    const sentence = refusalSentence(one, allColumns);
    if (sentence === null) return setRefused(one);
    showToast(sentence, one.failure.kind === 'CONFLICT' ? 'info' : 'danger');
  };
  const { pending, move: send } = useMoves({ own, onStored: putOnBoard, onRefused });
  const columnKey = pending.findLast((asked) => asked.id === card.id)?.toColumn ?? card.columnKey;

  const move = (toColumn: string, version: number) => {
    const asked: AskedMove = { id: card.id, toColumn, afterId: null, card, version };
    const back: AskedMove = { ...asked, toColumn: columnKey };
    const failure = knownFailure(card, toColumn);
    if (failure !== null) return setRefused({ asked, failure, latest: null });
    const undo = () => send(back, () => announce(movedText(back.toColumn)));
    send(asked, (stored) => sayMoved(movedText(toColumn), stored, undo));
  };
  return {
    columnKey,
    move,
    refused,
    close: useCallback(() => setRefused(null), []),
    moveAnyway: ({ toColumn }: AskedMove, current: CurrentPlace) => {
      setRefused(null);
      move(toColumn, current.version);
    },
  };
}
