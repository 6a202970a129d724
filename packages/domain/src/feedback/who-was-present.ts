/** Who else was in the room when the child spoke. */
export const Present = {
  PARENT: 'PARENT',
  FOSTER_CARER: 'FOSTER_CARER',
  RESIDENTIAL_WORKER: 'RESIDENTIAL_WORKER',
  BROTHER_OR_SISTER: 'BROTHER_OR_SISTER',
  OTHER_RELATIVE: 'OTHER_RELATIVE',
  FRIEND: 'FRIEND',
  ADVOCATE: 'ADVOCATE',
  INDEPENDENT_VISITOR: 'INDEPENDENT_VISITOR',
  REVIEWING_OFFICER: 'REVIEWING_OFFICER',
  SOCIAL_WORKER: 'SOCIAL_WORKER',
  TEACHER: 'TEACHER',
  HEALTH_WORKER: 'HEALTH_WORKER',
  INTERPRETER: 'INTERPRETER',
  POLICE: 'POLICE',
  OTHER: 'OTHER',
} as const;
export type Present = keyof typeof Present;

export const presentCodes: readonly Present[] = Object.values(Present);

export const presentLabels: Readonly<Record<Present, string>> = {
  PARENT: 'Parent',
  FOSTER_CARER: 'Foster carer',
  RESIDENTIAL_WORKER: 'Children’s home worker',
  BROTHER_OR_SISTER: 'Brother or sister',
  OTHER_RELATIVE: 'Another relative',
  FRIEND: 'Friend',
  ADVOCATE: 'Advocate',
  INDEPENDENT_VISITOR: 'Independent visitor',
  REVIEWING_OFFICER: 'Independent reviewing officer',
  SOCIAL_WORKER: 'Social worker',
  TEACHER: 'Teacher or school staff',
  HEALTH_WORKER: 'Health worker',
  INTERPRETER: 'Interpreter',
  POLICE: 'Police',
  OTHER: 'Somebody else',
};

/** Whether the child was seen without a carer (care planning regulations 2010, reg 29, asks it of visits). */
export const SeenAlone = { YES: 'YES', NO: 'NO' } as const;
export type SeenAlone = keyof typeof SeenAlone;
export const seenAloneCodes: readonly SeenAlone[] = Object.values(SeenAlone);

/** Whether the words were read back to the child before they were kept. */
export const ReadBack = { YES: 'YES', NO: 'NO', NOT_POSSIBLE: 'NOT_POSSIBLE' } as const;
export type ReadBack = keyof typeof ReadBack;
export const readBackCodes: readonly ReadBack[] = Object.values(ReadBack);

export const readBackLabels: Readonly<Record<ReadBack, string>> = {
  YES: 'Yes, and they agreed',
  NO: 'No',
  NOT_POSSIBLE: 'It was not possible',
};
