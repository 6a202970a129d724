import './board-card.css';

import { type RefObject, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ListState } from 'react-aria-components/GridList';
import { Link, useLocation } from 'react-router';

import { paths } from '../../../platform/paths';
import { Icon } from '../../../ui/icon';
import { useBoard } from './board-context';
import { type Card, cardName } from '../board-data';
import { CardFacts } from './card-facts';
import { MoveMenu } from './move-menu';

interface BoardCardProps {
  readonly card: Card;
  readonly state: ListState<unknown>;
  /** Cards here can be dragged: by those who may move them. */
  readonly draggable: boolean;
}

/** One action on the board: what it is, when and by whom, what shows for it, and the way to move it. */
export function BoardCard({ card, state, draggable }: BoardCardProps) {
  const { fresh } = useBoard();
  const { search } = useLocation();
  const movable = card.openColumns.length > 0;
  const face = useRef<HTMLElement>(null);
  useWantedFocus(card, state, face);
  useOwnFocus(card, state, face);
  return (
    <article
      ref={face}
      className="board-card"
      data-column={card.columnKey}
      data-movable={movable || undefined}
      data-fresh={fresh.has(card.id) || undefined}
    >
      <p className="board-card__place">
        <span className="board-card__no numbers">{card.no}</span> {card.objective.theme}
      </p>
      <h3 className="board-card__title">
        <Link to={paths.action(card.id)} state={{ board: search }} draggable={false}>
          {card.title}
        </Link>
      </h3>
      <CardFacts card={card} />
      <div className="board-card__foot" hidden={!movable}>
        {movable ? <MoveMenu card={card} /> : null}
        {draggable ? (
          // Without one React Aria complains about cards that their reader may not move; it is hidden with its row.
          <Button slot="drag" className="board-card__grip" aria-label={`Drag ${cardName(card)}`}>
            <Icon name="grip" />
          </Button>
        ) : null}
      </div>
    </article>
  );
}

/**
 * After a move the focus is on the card where it now stands. A long column draws only what is in sight: whichever card of
 * it is drawn tells the list, which brings the wanted one into sight. The column that the card has left keeps still.
 */
function useWantedFocus(
  { id, columnKey }: Card,
  { collection, selectionManager }: ListState<unknown>,
  face: RefObject<HTMLElement | null>,
): void {
  const { wanted, onFocused } = useBoard();
  const elsewhere = wanted !== null && wanted.columnKey !== columnKey;
  useEffect(() => {
    // Else the list that has lost the card would give the focus to the one below it.
    if (elsewhere) selectionManager.setFocused(false);
  }, [elsewhere, selectionManager]);
  const key = wanted?.columnKey === columnKey && collection.getItem(wanted.id) !== null ? wanted.id : null;
  useEffect(() => {
    if (key === null) return;
    selectionManager.setFocused(true);
    selectionManager.setFocusedKey(key);
    // The list itself gives no focus to the card that it takes for focused already.
    if (key === id) face.current?.closest<HTMLElement>('[role=row]')?.focus();
    onFocused();
  }, [key, id, face, selectionManager, onFocused]);
}

/** What React Aria sends from the button of a menu that closes. */
const focusGivenBack = 'react-aria-focus-scope-restore';

/**
 * A screen reader may go straight to a button of a card: the list must not pull the focus to its first one, nor to the
 * card when its menu closes and gives the focus back to the button.
 */
function useOwnFocus(
  { id }: Card,
  { selectionManager }: ListState<unknown>,
  face: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const card = face.current;
    const take = () => {
      if (selectionManager.focusedKey === null) selectionManager.setFocusedKey(id);
    };
    const leave = (event: Event) => event.stopPropagation();
    card?.addEventListener('focusin', take);
    card?.addEventListener(focusGivenBack, leave);
    return () => {
      card?.removeEventListener('focusin', take);
      card?.removeEventListener(focusGivenBack, leave);
    };
  }, [id, face, selectionManager]);
}
