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

function toldEnd({ words, means, reaction, stillNotRight, translation, translationLanguage }: TellingValues) {
  const told = { ...left, words, means, translation: translation || null };
  const said = { ...told, translationLanguage: translationLanguage || null };
  return reaction === '' ? said : { ...said, reaction, stillNotRight: stillNotRight.includes('YES') };
}

/** What belongs to how it ended: what is not on screen is not sent. */
export function endOf(values: TellingValues) {
  const reason = values.reason || null;
  if (values.result === 'TOLD') return toldEnd(values);
  if (values.result !== 'COULD_NOT') return { ...left, reason };
  return { ...left, reason, tryAgainOn: values.tryAgainOn || null, othersTold: values.othersTold || null };
}

export function hasTold({ means, reaction, reason, translation, othersTold }: TellingValues): boolean {
  return [means, reaction, reason, translation, othersTold].some((text) => text.trim() !== '');
}
