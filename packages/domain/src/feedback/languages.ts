/**
 * Languages in which children and families speak with the council, as BCP 47 tags. Punjabi is two scripts;
 * `bfi` is British Sign Language. The first is what a form starts with.
 */
export const languageLabels = {
  en: 'English',
  ur: 'Urdu',
  pa: 'Punjabi (Gurmukhi)',
  'pa-Arab': 'Punjabi (Shahmukhi)',
  pl: 'Polish',
  ar: 'Arabic',
  bn: 'Bengali',
  gu: 'Gujarati',
  ro: 'Romanian',
  rom: 'Romani',
  sk: 'Slovak',
  cs: 'Czech',
  hu: 'Hungarian',
  uk: 'Ukrainian',
  ckb: 'Kurdish (Sorani)',
  kmr: 'Kurdish (Kurmanji)',
  fa: 'Persian',
  prs: 'Dari',
  ps: 'Pashto',
  so: 'Somali',
  ti: 'Tigrinya',
  am: 'Amharic',
  vi: 'Vietnamese',
  sq: 'Albanian',
  pt: 'Portuguese',
  fr: 'French',
  cy: 'Welsh',
  bfi: 'British Sign Language',
  other: 'Another language',
} as const;
export type Language = keyof typeof languageLabels;

export function isLanguage(value: string): value is Language {
  return Object.hasOwn(languageLabels, value);
}

export const languages: readonly Language[] = Object.keys(languageLabels).filter(isLanguage);

/** The name of a language; a tag that is not on the list is shown as it is. */
export function languageLabel(tag: string): string {
  return isLanguage(tag) ? languageLabels[tag] : tag;
}
