import { moveRefusalMessages } from '@heard/domain/action-plan/board-moves';

import { errorCode, type ErrorCode, errorCurrent, errorFields, errorMessage } from '../../../platform/request-errors';
import type { Card } from '../board-data';

/** Why a card does not stand where somebody put it. */
export type MoveFailure =
  | { readonly kind: 'CONFLICT'; readonly current: CurrentPlace | null }
  | { readonly kind: 'NEEDS_EVIDENCE' | 'OWN_ACTION' | 'OWN_EVIDENCE'; readonly sentence: string }
  | { readonly kind: 'OTHER'; readonly sentence: string };

/** Where the card stands in truth. */
export interface CurrentPlace {
  readonly columnKey: string;
  readonly version: number;
}

const sentences: Readonly<Record<Exclude<ErrorCode, 'CONFLICT'>, string>> = {
  FORBIDDEN: moveRefusalMessages.NOT_YOURS,
  NETWORK: 'There is no connection to Heard just now. Try again in a moment.',
  NOT_FOUND: 'It is no longer part of the plan that you can see.',
  INVALID_INPUT: 'It cannot be put there.',
  RATE_LIMITED: 'That was too many tries. Wait a few minutes, then try again.',
  UNAUTHENTICATED: 'You have been signed out. Sign in again to move it.',
  UNKNOWN: 'Something went wrong at our end. Try again in a moment.',
};

function placeOf(value: unknown): CurrentPlace | null {
  if (typeof value !== 'object' || value === null || !('columnKey' in value) || !('version' in value)) return null;
  const { columnKey, version } = value;
  return typeof columnKey === 'string' && typeof version === 'number' ? { columnKey, version } : null;
}

/** What this page knows already to stand in the way: such a move is not shown as done, nor sent. */
export function knownFailure(card: Card, toColumn: string): MoveFailure | null {
  if (toColumn !== 'ACHIEVED' || card.columnKey === toColumn) return null;
  if (card.mine) return { kind: 'OWN_ACTION', sentence: moveRefusalMessages.OWN_ACTION };
  if (card.tellsWhatChanged === false) return { kind: 'NEEDS_EVIDENCE', sentence: moveRefusalMessages.NEEDS_EVIDENCE };
  return isShownAlone(card) ? { kind: 'OWN_EVIDENCE', sentence: moveRefusalMessages.OWN_EVIDENCE } : null;
}

/** It lacks nothing and may go anywhere else: whoever looks has shown it alone. */
function isShownAlone({ openColumns }: Card): boolean {
  return openColumns.length > 0 && !openColumns.includes('ACHIEVED');
}

/** Whether it is achieved is for somebody else to say. */
export function isForSecondPerson(failure: MoveFailure | null): boolean {
  return failure?.kind === 'OWN_ACTION' || failure?.kind === 'OWN_EVIDENCE';
}

/** True where whoever moved the card may put it back there. @param moved the card as it is now, by the API's answer */
export function canGoBack(moved: Card, there: string): boolean {
  return moved.openColumns.some((open) => open === there) && knownFailure(moved, there) === null;
}

/** A few words beside the column in a menu: what it still takes. */
export function moveHint(card: Card, toColumn: string): { hint?: string } {
  const failure = knownFailure(card, toColumn);
  if (failure === null) return {};
  return { hint: isForSecondPerson(failure) ? 'somebody else says so' : 'needs evidence' };
}

/** Columns that a menu offers: where the card may go, and Achieved too where somebody is told whose that is. */
export function isOffered(card: Card, key: string): boolean {
  const { openColumns } = card;
  if (openColumns.some((open) => open === key)) return true;
  return openColumns.length > 0 && isForSecondPerson(knownFailure(card, key));
}

export function readFailure(error: unknown): MoveFailure {
  const code = errorCode(error);
  if (code === 'CONFLICT') return { kind: 'CONFLICT', current: placeOf(errorCurrent(error)) };
  const fields = errorFields(error);
  if (fields['toColumn'] === moveRefusalMessages.NEEDS_EVIDENCE)
    return { kind: 'NEEDS_EVIDENCE', sentence: fields['toColumn'] };
  return { kind: 'OTHER', sentence: Object.values(fields)[0] ?? saidBy(error) ?? sentences[code] };
}

/** Why the API says that this person may not do it, where it knows more than that it is not theirs. */
function saidBy(error: unknown): string | undefined {
  const said = errorMessage(error);
  return Object.values(moveRefusalMessages).find((sentence) => sentence === said);
}
