import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { promiseActionDraft } from '@heard/domain/feedback/promised-action';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import { newClientId } from '../../../platform/new-client-id';
import { toResolver } from '../../../platform/to-resolver';
import { nothingNext, type NextValues, placeOfNext, promisedOf } from './next-values';

export interface PromiseValues extends NextValues {
  /** So that the same form sent twice is stored once, also when the dialog was closed in between. */
  clientId: string;
}

export interface Promising {
  readonly feedbackId: string;
  readonly decisionId: string;
  readonly today: PlainDate;
}

export function nothingPromised(): PromiseValues {
  return { ...nothingNext, clientId: newClientId() };
}

function toDraft(values: PromiseValues, { feedbackId, decisionId }: Promising) {
  return { clientId: values.clientId, feedbackId, decisionId, ...promisedOf(values) };
}

/** Where the form shows what the rule, here or in the API, says of a path: before anything is chosen, at the choice. */
export function placeInPromise({ next }: NextValues, path: string): string {
  const place = placeOfNext(path);
  if (place === 'actionId' && next !== 'CARD') return 'next';
  return place ?? 'root';
}

/** The API's rule, beside the fields of the dialog. */
export function promiseResolver(promising: Promising): Resolver<PromiseValues> {
  return async (values, ...rest) =>
    toResolver<PromiseValues>(
      promiseActionDraft(promising),
      (now) => toDraft(now, promising),
      (path) => placeInPromise(values, path),
    )(values, ...rest);
}

/** What is sent. Null where the rule has not let it through. */
export function promiseToSend(values: PromiseValues, promising: Promising) {
  const result = parseWholeDraft(promiseActionDraft(promising), toDraft(values, promising));
  return result.ok ? result.value : null;
}
