import type { ApolloCache } from '@apollo/client';
import { standsThere, withMove } from '@heard/domain/action-plan/board-order';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';

import { PlanBoardDocument } from '../../../gql/action-plan/graphql';
import { announce, showToast } from '../../../ui/announcer';
import { type Board, type BoardColumn, type Card, cardName } from '../board-data';
import { type CurrentPlace, knownFailure } from '../moves/move-failure';
import type { OwnMoves } from '../moves/own-moves';
import { refusalSentence } from '../moves/refusal-sentence';
import { type AskedMove, type CardPlace, type RefusedMove, sayMoved, useMoves } from '../moves/use-moves';

interface BoardMovesOptions {
  readonly planId: string | null;
  readonly board: Board;
  readonly own: OwnMoves;
  /** Asks for the board again. */
  readonly again: () => void;
  /** Only one column is on screen: a card that leaves it is out of sight. */
  readonly narrow: boolean;
}

function afterMove(columns: readonly BoardColumn[], asked: AskedMove): BoardColumn[] {
  return [...withMove<Card, BoardColumn>(columns, asked)];
}

/** "3.4 A line to the Director is now in Blocked, 1 of 4." */
function movedSentence(columns: readonly BoardColumn[], { card, toColumn }: AskedMove): string {
  const column = columns.find(({ key }) => key === toColumn);
  if (!column) return '';
  const count = column.actions.length;
  const place = column.actions.findIndex(({ id }) => id === card.id) + 1;
  const over = count - (column.wipLimit ?? count);
  const more = over > 0 ? ` That is ${over} more than agreed.` : '';
  return `${cardName(card)} is now in ${column.label}, ${place} of ${count}.${more}`;
}

/** The card that takes its place in sight when this one leaves: the next, else the one above. */
function neighbourOf(columns: readonly BoardColumn[], { id, columnKey }: Card): string | null {
  const cards = columns.find(({ key }) => key === columnKey)?.actions ?? [];
  const at = cards.findIndex((card) => card.id === id);
  return (cards[at + 1] ?? cards[at - 1])?.id ?? null;
}

/** Where a card stands, as a place that it can be put to again. */
function placeOf(columns: readonly BoardColumn[], { id, columnKey }: Card): CardPlace {
  const cards = columns.find(({ key }) => key === columnKey)?.actions ?? [];
  return { toColumn: columnKey, afterId: cards[cards.findIndex((card) => card.id === id) - 1]?.id ?? null };
}

const wantedFor = 1_500;

/** The card that is to have the focus. The wish lapses: a card that a filter hides must not take the focus much later. */
function useWanted() {
  const [wanted, setWanted] = useState<string | null>(null);
  const onFocused = useCallback(() => setWanted(null), []);
  useEffect(() => {
    if (wanted === null) return undefined;
    const timer = setTimeout(onFocused, wantedFor);
    return () => clearTimeout(timer);
  }, [wanted, onFocused]);
  return { wanted, setWanted, onFocused };
}

/** An open dialog keeps the focus: it can be given elsewhere only once the dialog is gone. */
function useAfterClosing(refused: RefusedMove | null, then: (closed: RefusedMove) => void): void {
  const open = useRef<RefusedMove | null>(null);
  const closed = useEffectEvent(then);
  useEffect(() => {
    if (refused === null && open.current !== null) closed(open.current);
    open.current = refused;
  }, [refused]);
}

/** Puts a stored move into what is kept of this board. */
function useStoring(planId: string | null) {
  return useCallback(
    (cache: ApolloCache, asked: AskedMove) => {
      cache.updateQuery({ query: PlanBoardDocument, variables: { planId } }, (kept) =>
        kept ? { board: { ...kept.board, columns: afterMove(kept.board.columns, asked) } } : undefined,
      );
    },
    [planId],
  );
}

export type BoardMoves = ReturnType<typeof useBoardMoves>;

/** The moves of a board: what it looks like with them, what is said about them, and what has to be decided. */
export function useBoardMoves({ planId, board, own, again, narrow }: BoardMovesOptions) {
  const { wanted, setWanted, onFocused } = useWanted();
  const [refused, setRefused] = useState<RefusedMove | null>(null);

  const onStored = useStoring(planId);
  const onRefused = (one: RefusedMove) => {
    again();
    const sentence = refusalSentence(one, board.columns);
    if (sentence === null) return setRefused(one);
    showToast(sentence, one.failure.kind === 'CONFLICT' ? 'info' : 'danger');
    setWanted(one.asked.id);
  };
  useAfterClosing(refused, ({ asked }) => setWanted(asked.id));
  const { pending, move: send } = useMoves({ own, onStored, onRefused });
  const columns = useMemo(() => pending.reduce(afterMove, board.columns), [pending, board.columns]);
  const latest = useRef(columns);
  useEffect(() => {
    latest.current = columns;
  }, [columns]);

  const move = (card: Card, place: CardPlace, version: number) => {
    const asked: AskedMove = { id: card.id, ...place, card, version };
    const failure = knownFailure(card, place.toColumn);
    if (failure !== null) return setRefused({ asked, failure, latest: null });
    const leaves = narrow && place.toColumn !== card.columnKey;
    setWanted(leaves ? neighbourOf(columns, card) : card.id);
    if (standsThere(columns, asked)) return;
    const before = placeOf(columns, card);
    const sentence = movedSentence(afterMove(columns, asked), asked);
    send(asked, (stored) => sayMoved(sentence, stored, () => takeBack(asked, before)));
  };
  const takeBack = ({ id, card, toColumn, version }: AskedMove, before: CardPlace) => {
    const now = latest.current;
    const there = now.find(({ key }) => key === before.toColumn)?.actions ?? [];
    const leaves = narrow && before.toColumn !== toColumn;
    setWanted(leaves ? neighbourOf(now, { ...card, columnKey: toColumn }) : id);
    // The card it stood after may have gone elsewhere since: then it goes to the top.
    const afterId = there.some((one) => one.id === before.afterId) ? before.afterId : null;
    const back: AskedMove = { id, card, version, toColumn: before.toColumn, afterId };
    send(back, () => announce(movedSentence(afterMove(now, back), back)));
  };
  return {
    columns,
    move,
    wanted,
    onFocused,
    refused,
    close: () => setRefused(null),
    moveAnyway: ({ card, toColumn, afterId }: AskedMove, current: CurrentPlace) => {
      setRefused(null);
      const target = columns.find(({ key }) => key === toColumn)?.actions ?? [];
      move(card, { toColumn, afterId: target.some(({ id }) => id === afterId) ? afterId : null }, current.version);
    },
  };
}
