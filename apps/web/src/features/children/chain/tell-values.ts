import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { askedTellingBack } from '@heard/domain/feedback/telling-back-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import { newClientId } from '../../../platform/new-client-id';
import { toResolver } from '../../../platform/to-resolver';
import { newsOf } from './chain-order';
import type { StandingDecision } from './chain-text';

export interface TellValues {
  /** So that the same telling sent twice is stored once, also when the dialog was closed in between. */
  clientId: string;
  result: string | null;
  words: string;
  means: string;
  toldOn: string;
  reaction: string;
  stillNotRight: string[];
  reason: string;
  tryAgainOn: string;
  toldById: string;
  othersTold: string;
  translation: string;
  translationLanguage: string;
}

export interface TellingBack {
  readonly feedbackId: string;
  readonly decision: StandingDecision;
  readonly today: PlainDate;
}

/** Nothing is said to have happened. The words begin as they were written to be read to them: what was done since, else why. */
export function nothingTold({ decision }: TellingBack): TellValues {
  return {
    clientId: newClientId(),
    result: null,
    words: newsOf(decision)?.shown ?? decision.reason,
    means: '',
    toldOn: '',
    reaction: '',
    stillNotRight: [],
    reason: '',
    tryAgainOn: '',
    toldById: '',
    othersTold: '',
    translation: '',
    translationLanguage: '',
  };
}

const left = {
  words: null,
  means: null,
  reason: null,
  tryAgainOn: null,
  reaction: null,
  stillNotRight: null,
  othersTold: null,
  translation: null,
  translationLanguage: null,
};

function toldEnd({ words, means, reaction, stillNotRight, translation, translationLanguage }: TellValues) {
  const told = { ...left, words, means, translation: translation || null };
  const said = { ...told, translationLanguage: translationLanguage || null };
  return reaction === '' ? said : { ...said, reaction, stillNotRight: stillNotRight.includes('YES') };
}

/** Ends at which somebody went to them: then it is asked who. */
export function isVisit(result: string | null): boolean {
  return result === 'TOLD' || result === 'COULD_NOT' || result === 'ASKED_NOT';
}

/** What belongs to how it ended: what is not on screen is not sent. */
function endOf(values: TellValues) {
  const reason = values.reason || null;
  if (values.result === 'TOLD') return toldEnd(values);
  if (values.result !== 'COULD_NOT') return { ...left, reason };
  return { ...left, reason, tryAgainOn: values.tryAgainOn || null, othersTold: values.othersTold || null };
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

export function hasTold({ means, reaction, reason, translation, othersTold }: TellValues): boolean {
  return [means, reaction, reason, translation, othersTold].some((text) => text.trim() !== '');
}
