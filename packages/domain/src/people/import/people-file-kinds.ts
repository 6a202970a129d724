/** The two files from which a council's people come. */
export const PeopleFileKind = { UNITS: 'UNITS', PEOPLE: 'PEOPLE' } as const;
export type PeopleFileKind = keyof typeof PeopleFileKind;
