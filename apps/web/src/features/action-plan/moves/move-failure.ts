import { moveRefusalMessages } from '@heard/domain/action-plan/board-moves';

import { errorCode, type ErrorCode, errorCurrent, errorFields } from '../../../platform/request-errors';

/** Why a card does not stand where somebody put it. */
export type MoveFailure =
  | { readonly kind: 'CONFLICT'; readonly current: CurrentPlace | null }
  | { readonly kind: 'NEEDS_EVIDENCE'; readonly sentence: string }
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

export function readFailure(error: unknown): MoveFailure {
  const code = errorCode(error);
  if (code === 'CONFLICT') return { kind: 'CONFLICT', current: placeOf(errorCurrent(error)) };
  const fields = errorFields(error);
  if (fields['toColumn'] === moveRefusalMessages.NEEDS_EVIDENCE)
    return { kind: 'NEEDS_EVIDENCE', sentence: fields['toColumn'] };
  return { kind: 'OTHER', sentence: Object.values(fields)[0] ?? sentences[code] };
}
