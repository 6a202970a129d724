import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { decisionTellingDraft } from '@heard/domain/life-decisions/decision-telling-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import type { MadeFragment } from '../../../gql/life-decisions/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { toResolver } from '../../../platform/to-resolver';

export interface ToldValues {
  clientId: string;
  result: string | null;
  toldOn: string;
  means: string;
  words: string;
  reason: string;
  tryAgainOn: string;
}

export interface Telling {
  readonly made: MadeFragment;
  readonly today: PlainDate;
}

/** Nothing is said to have happened. */
export function nothingTold(): ToldValues {
  return { clientId: newClientId(), result: null, toldOn: '', means: '', words: '', reason: '', tryAgainOn: '' };
}

const left = { means: null, words: null, reason: null, tryAgainOn: null };

/** What belongs to how it ended: what is not on screen is not sent. */
function endOf({ result, means, words, reason, tryAgainOn }: ToldValues) {
  if (result === 'TOLD') return { ...left, means, words };
  const untold = { ...left, reason: reason || null };
  return result === 'COULD_NOT' ? { ...untold, tryAgainOn: tryAgainOn || null } : untold;
}

function toDraft(values: ToldValues, { made }: Telling) {
  const { clientId, result, toldOn } = values;
  const about = { clientId, lifeDecisionId: made.id, seen: made.tellings.length };
  return { ...about, result: result ?? '', toldOn, ...endOf(values) };
}

/** Where the form shows what the rule, here or in the API, says of a path. */
export function placeInTelling(path: string): string {
  return ['result', 'toldOn', 'means', 'words', 'reason', 'tryAgainOn'].includes(path) ? path : 'root';
}

export function toldResolver(telling: Telling): Resolver<ToldValues> {
  return toResolver<ToldValues>(
    decisionTellingDraft(telling.today),
    (values) => toDraft(values, telling),
    placeInTelling,
  );
}

/** What is sent. Null where the rule has not let it through. */
export function toldToSend(values: ToldValues, telling: Telling) {
  const result = parseWholeDraft(decisionTellingDraft(telling.today), toDraft(values, telling));
  return result.ok ? result.value : null;
}

export function hasTold({ result, words, reason }: ToldValues): boolean {
  return result !== null || [words, reason].some((text) => text.trim() !== '');
}
