const scripts: Readonly<Record<string, RegExp>> = {
  am: /\p{Script=Ethiopic}/u,
  ar: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  ckb: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  gu: /\p{Script=Gujarati}/u,
  pa: /\p{Script=Gurmukhi}/u,
  'pa-Arab': /\p{Script=Arabic}/u,
  prs: /\p{Script=Arabic}/u,
  ps: /\p{Script=Arabic}/u,
  ti: /\p{Script=Ethiopic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ur: /\p{Script=Arabic}/u,
};

/** Signed or unnamed languages are written down in English. */
const writtenInEnglish = new Set(['bfi', 'other']);

/**
 * The language that a text is read out in. What was said in Urdu through an interpreter may be written down in
 * English letters: then a Urdu voice would make nothing of it.
 */
export function textLanguage(text: string, said: string): string {
  if (writtenInEnglish.has(said)) return 'en';
  const script = scripts[said];
  return script === undefined || script.test(text) ? said : 'en';
}
