import './board-column.css';

import { type DragEvent, type ReactNode, startTransition, Suspense, useEffect, useId, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import type { DragAndDropHooks } from 'react-aria-components/useDragAndDrop';
import { useLocation, useNavigate } from 'react-router';

import { paths } from '../../../platform/paths';
import { Loading } from '../../../ui/states';
import { BoardCard } from './board-card';
import { useBoard } from './board-context';
import { type BoardColumn as Column, type Card, cardName } from '../board-data';
import { ColumnHead } from './column-head';
import { LazyLongList } from '../moves/lazy-parts';
import { useNarrow } from '../use-narrow';

interface ColumnOfCardsProps {
  readonly column: Column;
  /** Very many cards: only those in sight are drawn. */
  readonly long: boolean;
  /** Leave out where cards are moved by their menus only, or not at all. */
  readonly dragAndDropHooks?: DragAndDropHooks<Card>;
}

/** A column of the board: its head and its cards. */
export function ColumnOfCards({ column, long, dragAndDropHooks }: ColumnOfCardsProps) {
  const id = useId();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { columns } = useBoard();
  const whole = columns.find(({ key }) => key === column.key) ?? column;
  const draggable = dragAndDropHooks !== undefined;
  const cards = useFirstOnes(column.actions);
  return (
    <section
      className="board-column"
      aria-labelledby={id}
      data-column={column.key}
      onDragStartCapture={(event) => keepInPlace(event, column.actions)}
    >
      <ColumnHead id={id} column={whole} shown={column.actions.length} />
      <AsLongAsNeeded long={long}>
        <GridList
          className={`board-column__cards${column.actions.length > 0 ? ' board-column__cards--some' : ''}`}
          aria-labelledby={id}
          items={cards}
          dependencies={[draggable]}
          keyboardNavigationBehavior="tab"
          onAction={(key) => void navigate(paths.action(String(key)), { state: { board: search } })}
          renderEmptyState={() => <NoCards filtered={whole.actions.length > 0} />}
          {...(dragAndDropHooks ? { dragAndDropHooks } : {})}
        >
          {(card) => (
            <GridListItem className="board-column__card" textValue={cardName(card)}>
              {({ state }) => <BoardCard card={card} state={state} draggable={draggable} />}
            </GridListItem>
          )}
        </GridList>
      </AsLongAsNeeded>
    </section>
  );
}

/** More than a phone shows of a column at first. */
const firstOnes = 2;

/** On a phone the cards below its screen are drawn after those on it, a few at a time: between them the page answers. */
function useFirstOnes(cards: readonly Card[]): readonly Card[] {
  const narrow = useNarrow();
  const [count, setCount] = useState(firstOnes);
  const goesOn = narrow && count < cards.length;
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setTimeout(() => startTransition(() => setCount(count * 2)));
    return () => clearTimeout(timer);
  }, [goesOn, count]);
  return goesOn ? cards.slice(0, count) : cards;
}

/** A card that its reader may not move stays where it is, however it is pulled. */
function keepInPlace(event: DragEvent, cards: readonly Card[]): void {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
  const card = cards.find(({ id }) => id === row?.dataset['key']);
  if (card && card.openColumns.length > 0) return;
  event.preventDefault();
  event.stopPropagation();
}

function AsLongAsNeeded({ long, children }: { readonly long: boolean; readonly children: ReactNode }) {
  if (!long) return children;
  return (
    <Suspense fallback={<Loading label="Loading the cards" lines={6} />}>
      <LazyLongList>{children}</LazyLongList>
    </Suspense>
  );
}

function NoCards({ filtered }: { readonly filtered: boolean }) {
  return <p className="board-column__none">{filtered ? 'Nothing here fits what you chose' : 'Nothing here'}</p>;
}
