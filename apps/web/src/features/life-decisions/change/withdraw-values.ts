import { withdrawalDraft } from '@heard/domain/life-decisions/withdrawal-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import type { MadeFragment } from '../../../gql/life-decisions/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { toResolver } from '../../../platform/to-resolver';

export interface WithdrawValues {
  clientId: string;
  because: string | null;
  reason: string;
}

export function nothingWithdrawn(): WithdrawValues {
  return { clientId: newClientId(), because: null, reason: '' };
}

function toDraft({ clientId, because, reason }: WithdrawValues, { id, changes }: MadeFragment) {
  return { clientId, lifeDecisionId: id, seen: changes.length, because: because ?? '', reason: reason || null };
}

/** Where the form shows what the rule, here or in the API, says of a path. */
export function placeInWithdrawal(path: string): string {
  return path === 'because' || path === 'reason' ? path : 'root';
}

export function withdrawResolver(made: MadeFragment): Resolver<WithdrawValues> {
  return toResolver<WithdrawValues>(withdrawalDraft, (values) => toDraft(values, made), placeInWithdrawal);
}

/** What is sent. Null where the rule has not let it through. */
export function withdrawalToSend(values: WithdrawValues, made: MadeFragment) {
  const result = parseWholeDraft(withdrawalDraft, toDraft(values, made));
  return result.ok ? result.value : null;
}

export function hasWithdrawn({ because, reason }: WithdrawValues): boolean {
  return because !== null || reason.trim() !== '';
}
