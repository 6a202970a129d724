/**
 * Uses of a child's words beyond the record. Keeping them on the record is the council's task and asks for no
 * consent; these do, one by one.
 */
export const ConsentUse = {
  SERVICE_REPORT: 'SERVICE_REPORT',
  QUOTE_IN_PUBLIC: 'QUOTE_IN_PUBLIC',
  TRAINING: 'TRAINING',
} as const;
export type ConsentUse = keyof typeof ConsentUse;

export const consentUses: readonly ConsentUse[] = Object.values(ConsentUse);

export const consentUseLabels: Readonly<Record<ConsentUse, string>> = {
  SERVICE_REPORT: 'In reports about our service, without a name',
  QUOTE_IN_PUBLIC: 'As a quote that anyone may read, without a name',
  TRAINING: 'To train workers, without a name',
};

/**
 * Who decided: the child or young person, where they are able to; else a named person with parental responsibility;
 * of a group each member; of their own view whoever said it.
 */
export const ConsentBasis = {
  COMPETENT_CHILD: 'COMPETENT_CHILD',
  PARENTAL_RESPONSIBILITY: 'PARENTAL_RESPONSIBILITY',
  EACH_MEMBER: 'EACH_MEMBER',
  SPEAKER: 'SPEAKER',
} as const;
export type ConsentBasis = keyof typeof ConsentBasis;

export const consentBasisLabels: Readonly<Record<ConsentBasis, string>> = {
  COMPETENT_CHILD: 'The child, who understands what it means',
  PARENTAL_RESPONSIBILITY: 'Someone with parental responsibility',
  EACH_MEMBER: 'Each member of the group',
  SPEAKER: 'Whoever said it',
};

/** Who holds parental responsibility. The council may; it cannot agree to what it publishes itself. */
export const ResponsibilityHolder = {
  PARENT: 'PARENT',
  GUARDIAN: 'GUARDIAN',
  OTHER_PERSON: 'OTHER_PERSON',
  COUNCIL: 'COUNCIL',
} as const;
export type ResponsibilityHolder = keyof typeof ResponsibilityHolder;

export const responsibilityHolders: readonly ResponsibilityHolder[] = Object.values(ResponsibilityHolder);

export const responsibilityHolderLabels: Readonly<Record<ResponsibilityHolder, string>> = {
  PARENT: 'A parent',
  GUARDIAN: 'A guardian or special guardian',
  OTHER_PERSON: 'Another person who holds it by an order',
  COUNCIL: 'The council, by a care order',
};

/** What became of one question: whether it was asked, and whether the answer still stands today. */
export const ConsentStanding = {
  NOT_ASKED: 'NOT_ASKED',
  NO: 'NO',
  YES: 'YES',
  ASK_AGAIN: 'ASK_AGAIN',
  TAKEN_BACK: 'TAKEN_BACK',
} as const;
export type ConsentStanding = keyof typeof ConsentStanding;

export const consentStandingLabels: Readonly<Record<ConsentStanding, string>> = {
  NOT_ASKED: 'not asked',
  NO: 'no',
  YES: 'yes',
  ASK_AGAIN: 'ask again',
  TAKEN_BACK: 'taken back',
};
