/** A card as far as its place on the board goes. */
export interface PlacedCard {
  readonly id: string;
  readonly columnKey: string;
}

/** A column with its cards in order. */
export interface CardColumn<Card extends PlacedCard = PlacedCard> {
  readonly key: string;
  readonly actions: readonly Card[];
}

/** "Into this column, after that card"; `afterId` null: first. */
export interface CardMove {
  readonly id: string;
  readonly toColumn: string;
  readonly afterId: string | null;
}

/** A gap between two cards, as somebody points at it. */
export interface CardGap {
  readonly besideId: string;
  readonly side: 'before' | 'after';
}

function without<Card extends PlacedCard>(cards: readonly Card[], id: string): readonly Card[] {
  return cards.filter((card) => card.id !== id);
}

function inserted<Card extends PlacedCard>(
  cards: readonly Card[],
  card: Card,
  afterId: string | null,
): readonly Card[] {
  if (afterId === null) return [card, ...cards];
  const at = cards.findIndex((one) => one.id === afterId);
  // The card above has gone elsewhere meanwhile: the server decides, until then it stands last.
  return at === -1 ? [...cards, card] : cards.toSpliced(at + 1, 0, card);
}

/** The card with this id; undefined when it is on no column. */
export function cardOn<Card extends PlacedCard>(columns: readonly CardColumn<Card>[], id: string): Card | undefined {
  return columns.flatMap((column) => column.actions).find((card) => card.id === id);
}

/** The board as it looks once the card is moved. Nothing changes for a card or a column that isn't there. */
export function withMove<Card extends PlacedCard, Column extends CardColumn<Card>>(
  columns: readonly (Column & CardColumn<Card>)[],
  move: CardMove,
): readonly (Column & CardColumn<Card>)[] {
  const card = cardOn<Card>(columns, move.id);
  if (card === undefined || !columns.some((column) => column.key === move.toColumn)) return columns;
  const moved = { ...card, columnKey: move.toColumn };
  return columns.map((column) => {
    const others = without(column.actions, move.id);
    if (column.key === move.toColumn) return { ...column, actions: inserted(others, moved, move.afterId) };
    return others.length === column.actions.length ? column : { ...column, actions: others };
  });
}

/** The card after which the moved one stands when it is put into this gap; null: first. */
export function afterIdInGap(
  cards: readonly PlacedCard[],
  movedId: string,
  { besideId, side }: CardGap,
): string | null {
  if (side === 'after') return besideId;
  const others = without(cards, movedId);
  return others[others.findIndex((card) => card.id === besideId) - 1]?.id ?? null;
}

/** The card above this one, null for the first: where it stands now, in the words of a move. */
export function afterIdNow(cards: readonly PlacedCard[], id: string): string | null {
  return cards[cards.findIndex((card) => card.id === id) - 1]?.id ?? null;
}

/** True when the card already stands there. */
export function standsThere(columns: readonly CardColumn[], { id, toColumn, afterId }: CardMove): boolean {
  const column = columns.find(({ key }) => key === toColumn);
  if (column === undefined || !column.actions.some((card) => card.id === id)) return false;
  return afterId === id || afterIdNow(column.actions, id) === afterId;
}
