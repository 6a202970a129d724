import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { decisionTellingDraft } from '@heard/domain/life-decisions/decision-telling-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import type { MadeFragment } from '../../../gql/life-decisions/graphql';
import { endOf, type TellingValues } from '../../../foundations/telling/telling-values';
import { toResolver } from '../../../platform/to-resolver';

export interface Telling {
  readonly made: MadeFragment;
  readonly today: PlainDate;
}

function toDraft(values: TellingValues, { made }: Telling) {
  const { clientId, result, toldOn } = values;
  const about = { clientId, lifeDecisionId: made.id, seen: made.tellings.length };
  return { ...about, result: result ?? '', toldOn, ...endOf(values) };
}

/** Where the form shows what the rule, here or in the API, says of a path. */
export function placeInTelling(path: string): string {
  return ['form', 'clientId', 'lifeDecisionId', 'seen'].includes(path) ? 'root' : path;
}

export function toldResolver(telling: Telling): Resolver<TellingValues> {
  return toResolver<TellingValues>(
    decisionTellingDraft(telling.today),
    (values) => toDraft(values, telling),
    placeInTelling,
  );
}

/** What is sent. Null where the rule has not let it through. */
export function toldToSend(values: TellingValues, telling: Telling) {
  const result = parseWholeDraft(decisionTellingDraft(telling.today), toDraft(values, telling));
  return result.ok ? result.value : null;
}

/** Something is chosen or written that would be missed. */
export function hasSaidTold(values: TellingValues): boolean {
  return values.result !== null || values.words.trim() !== '';
}
