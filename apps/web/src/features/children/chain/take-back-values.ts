import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { takingBackDraft } from '@heard/domain/feedback/taking-back-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import { newClientId } from '../../../platform/new-client-id';
import { toResolver } from '../../../platform/to-resolver';

export interface TakeBackValues {
  /** So that the same form sent twice is stored once, also when the dialog was closed in between. */
  clientId: string;
  takenBackOn: string;
  reason: string;
}

export interface TakingBack {
  readonly feedbackId: string;
  readonly statementIds: readonly string[];
  readonly saidOn: PlainDate;
  readonly today: PlainDate;
}

export function nothingTakenBack(): TakeBackValues {
  return { clientId: newClientId(), takenBackOn: '', reason: '' };
}

function toDraft({ clientId, takenBackOn, reason }: TakeBackValues, { feedbackId, statementIds }: TakingBack) {
  return { clientId, feedbackId, statementIds: [...statementIds], takenBackOn, reason };
}

/** The API's rule, beside the fields of the dialog. */
export function takeBackResolver(taking: TakingBack): Resolver<TakeBackValues> {
  return toResolver<TakeBackValues>(takingBackDraft(taking), (values) => toDraft(values, taking), placeInTakingBack);
}

/** Where the form shows what the rule, here or in the API, says of a path. */
export function placeInTakingBack(path: string): string {
  return ['takenBackOn', 'reason'].includes(path) ? path : 'root';
}

/** What is sent. Null where the rule has not let it through. */
export function takingBackToSend(values: TakeBackValues, taking: TakingBack) {
  const result = parseWholeDraft(takingBackDraft(taking), toDraft(values, taking));
  return result.ok ? result.value : null;
}
