/** The five groups of the census, into which the return's codes for ethnicity fall. */
export const EthnicGroup = { WHITE: 'WHITE', MIXED: 'MIXED', ASIAN: 'ASIAN', BLACK: 'BLACK', OTHER: 'OTHER' } as const;
export type EthnicGroup = keyof typeof EthnicGroup;

export const ethnicGroupLabels: Readonly<Record<EthnicGroup, string>> = {
  WHITE: 'White',
  MIXED: 'Mixed or multiple ethnic groups',
  ASIAN: 'Asian or Asian British',
  BLACK: 'Black, Black British, Caribbean or African',
  OTHER: 'Other ethnic group',
};

const codes: Readonly<Record<EthnicGroup, readonly string[]>> = {
  WHITE: ['WBRI', 'WIRI', 'WOTH', 'WIRT', 'WROM'],
  MIXED: ['MWBC', 'MWBA', 'MWAS', 'MOTH'],
  ASIAN: ['AIND', 'APKN', 'ABAN', 'AOTH', 'CHNE'],
  BLACK: ['BCRB', 'BAFR', 'BOTH'],
  OTHER: ['OOTH'],
};

/** The group of a code of the return; null where it was refused, not obtained yet, or is no code. */
export function ethnicGroupOf(code: string | null): EthnicGroup | null {
  return Object.values(EthnicGroup).find((group) => code !== null && codes[group].includes(code)) ?? null;
}
