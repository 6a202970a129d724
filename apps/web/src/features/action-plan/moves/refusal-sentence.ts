import { cardName, columnLabel } from '../board-data';
import type { RefusedMove } from './use-moves';

/** What is said of a move that did not come about; null when there is something to decide. */
export function refusalSentence(
  { asked, failure, latest }: RefusedMove,
  columns: readonly { readonly key: string; readonly label: string }[],
): string | null {
  const name = cardName(asked.card);
  if (failure.kind === 'OTHER')
    return `${name} is back in ${columnLabel(columns, asked.card.columnKey)}. ${failure.sentence}`;
  if (failure.kind !== 'CONFLICT') return null;
  if (failure.current === null) return `${name}: somebody else changed it at the same time.`;
  if (failure.current.columnKey !== asked.toColumn) return null;
  return `${latest?.actor ?? 'Somebody else'} moved ${name} to ${columnLabel(columns, asked.toColumn)} at the same time.`;
}
