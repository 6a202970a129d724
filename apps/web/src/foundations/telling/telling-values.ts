import { newClientId } from '../../platform/new-client-id';

/** What a form about telling holds, whatever they are told. */
export interface TellingValues {
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
  othersTold: string;
  translation: string;
  translationLanguage: string;
}

/** Nothing is said to have happened. */
export function nothingOfTelling(): TellingValues {
  return {
    clientId: newClientId(),
    result: null,
    words: '',
    means: '',
    toldOn: '',
    reaction: '',
    stillNotRight: [],
    reason: '',
    tryAgainOn: '',
    othersTold: '',
    translation: '',
    translationLanguage: '',
  };
}

const said = (text: string, belongs: boolean): string | null => (belongs && text) || null;

/** What belongs to how it ended: what is not on screen is not sent. */
export function endOf({ result, ...values }: TellingValues) {
  const isTold = result === 'TOLD';
  const reaction = said(values.reaction, isTold);
  return {
    words: said(values.words, isTold),
    means: said(values.means, isTold),
    reason: said(values.reason, !isTold),
    tryAgainOn: said(values.tryAgainOn, result === 'COULD_NOT'),
    reaction,
    stillNotRight: reaction === null ? null : values.stillNotRight.includes('YES'),
    othersTold: said(values.othersTold, result === 'COULD_NOT'),
    translation: said(values.translation, isTold),
    translationLanguage: said(values.translationLanguage, isTold),
  };
}

export function hasTold({ means, reaction, reason, translation, othersTold }: TellingValues): boolean {
  return [means, reaction, reason, translation, othersTold].some((text) => text.trim() !== '');
}
