/** Where a sentence speaks of language, food, faith or hair: the ethnicity codes of the children who may say it. */
export const groupsOfEthnicity = {
  white: ['WBRI', 'WIRI'],
  mixed: ['MWBC', 'MWBA'],
  caribbean: ['MWBC', 'BCRB'],
  african: ['BAFR', 'MWBA'],
  black: ['BAFR', 'BCRB', 'MWBC', 'MWBA'],
  southasian: ['APKN', 'AIND', 'ABAN', 'MWAS'],
  bengali: ['ABAN'],
  muslim: ['APKN', 'ABAN'],
  abroad: ['APKN', 'ABAN', 'AIND', 'BAFR', 'WOTH', 'WROM', 'AOTH', 'CHNE', 'OOTH'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Heritage = keyof typeof groupsOfEthnicity;

export function isOfHeritage(ethnicity: string, heritage: Heritage): boolean {
  const codes: readonly string[] = groupsOfEthnicity[heritage];
  return codes.includes(ethnicity);
}
