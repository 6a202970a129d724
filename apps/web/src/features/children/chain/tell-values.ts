import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { askedTellingBack } from '@heard/domain/feedback/telling-back-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import { endOf, nothingOfTelling, type TellingValues } from '../../../foundations/telling/telling-values';
import { toResolver } from '../../../platform/to-resolver';
import { newsOf } from './chain-order';
import type { StandingDecision } from './chain-text';

export interface TellValues extends TellingValues {
  toldById: string;
}

export interface TellingBack {
  readonly feedbackId: string;
  readonly decision: StandingDecision;
  readonly today: PlainDate;
}

/** Nothing is said to have happened. The words begin as they were written to be read to them: what was done since, else why. */
export function nothingTold({ decision }: TellingBack): TellValues {
  return { ...nothingOfTelling(), words: newsOf(decision)?.shown ?? decision.reason, toldById: '' };
}

/** Ends at which somebody went to them: then it is asked who. */
export function isVisit(result: string | null): boolean {
  return result === 'TOLD' || result === 'COULD_NOT' || result === 'ASKED_NOT';
}

function toDraft(values: TellValues, { feedbackId, decision }: TellingBack) {
  const { clientId, result, toldOn } = values;
  return {
    clientId,
    decisionId: decision.id,
    feedbackId,
    result: result ?? '',
    toldOn,
    toldById: isVisit(result) ? values.toldById : null,
    ...endOf(values),
  };
}

function ruleFor({ decision, today }: TellingBack) {
  return askedTellingBack({ today, decidedOn: decision.decidedOn });
}

/** The API's rule, beside the fields of the dialog. */
export function tellResolver(telling: TellingBack): Resolver<TellValues> {
  return toResolver<TellValues>(ruleFor(telling), (values) => toDraft(values, telling), placeInTelling);
}

/** Where the form shows what the rule, here or in the API, says of a path. */
export function placeInTelling(path: string): string {
  return ['form', 'clientId', 'decisionId', 'feedbackId'].includes(path) ? 'root' : path;
}

/** What is sent. Null where the rule has not let it through. */
export function tellingToSend(values: TellValues, telling: TellingBack) {
  const result = parseWholeDraft(ruleFor(telling), toDraft(values, telling));
  return result.ok ? result.value : null;
}
