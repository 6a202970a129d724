import { afterIdInGap } from '@heard/domain/action-plan/board-order';
import { useRef } from 'react';

import { Menu } from '../../../ui/menu';
import type { MenuChoice } from '../../../ui/menu-choice';
import { isOffered, moveHint } from '../moves/move-failure';
import { useBoard } from './board-context';
import { type BoardColumn, type Card, cardName, columnLabel } from '../board-data';

/** The same moves as by dragging, for every hand and every device. */
export function MoveMenu({ card }: { readonly card: Card }) {
  const { columns, shown, onMove, onPlace } = useBoard();
  const seen = useRef(card.version);
  const choose = (id: string) => {
    const place = placeChosen(cardsBeside(columns, card), cardsBeside(shown, card), card, id);
    if (place) onMove(card, place, seen.current);
    else onPlace(card);
  };
  return (
    <Menu
      label={`Move ${cardName(card)}`}
      button="Move"
      choices={choicesFor(columns, cardsBeside(shown, card), card)}
      onOpen={() => {
        seen.current = card.version;
      }}
      onChoose={choose}
    />
  );
}

function cardsBeside(columns: readonly BoardColumn[], card: Card): readonly Card[] {
  return columns.find(({ key }) => key === card.columnKey)?.actions ?? [];
}

function choicesFor(columns: readonly BoardColumn[], beside: readonly Card[], card: Card): readonly MenuChoice[] {
  const open: readonly string[] = card.openColumns;
  const others = columns.filter(({ key }) => key !== card.columnKey && isOffered(card, key));
  const inOrder = open.includes(card.columnKey) && beside.length > 1;
  return [
    ...others.map(({ key, label }) => ({ id: `to ${key}`, label, group: 'Move to', ...moveHint(card, key) })),
    { id: 'place', label: 'An exact place…', group: 'Move to' },
    ...(inOrder ? orderChoices(beside, card, columnLabel(columns, card.columnKey)) : []),
  ];
}

function orderChoices(beside: readonly Card[], card: Card, label: string): readonly MenuChoice[] {
  const first = beside[0]?.id === card.id;
  const last = beside.at(-1)?.id === card.id;
  const choices = [
    { id: 'top', label: 'To the top', disabled: first },
    { id: 'up', label: 'Up one', disabled: first },
    { id: 'down', label: 'Down one', disabled: last },
    { id: 'bottom', label: 'To the bottom', disabled: last },
  ];
  return choices.map((choice) => ({ ...choice, group: `Within ${label}` }));
}

/** Where a choice puts the card, past the cards that are shown; null for the choice that asks. */
function placeChosen(
  all: readonly Card[],
  beside: readonly Card[],
  card: Card,
  choice: string,
): { toColumn: string; afterId: string | null } | null {
  if (choice === 'place') return null;
  if (choice.startsWith('to ')) return { toColumn: choice.slice(3), afterId: null };
  const at = beside.findIndex(({ id }) => id === card.id);
  const neighbours: Readonly<Record<string, readonly [Card | undefined, 'before' | 'after']>> = {
    up: [beside[at - 1], 'before'],
    down: [beside[at + 1], 'after'],
    bottom: [all.at(-1), 'after'],
  };
  const [neighbour, side] = neighbours[choice] ?? [undefined, 'before' as const];
  const afterId = neighbour ? afterIdInGap(all, card.id, { besideId: neighbour.id, side }) : null;
  return { toColumn: card.columnKey, afterId };
}
