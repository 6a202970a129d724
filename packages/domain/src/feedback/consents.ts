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

/** Who said yes: the child, where somebody judged them able to decide this, else a person with parental responsibility. */
export const ConsentBasis = {
  COMPETENT_CHILD: 'COMPETENT_CHILD',
  PARENTAL_RESPONSIBILITY: 'PARENTAL_RESPONSIBILITY',
} as const;
export type ConsentBasis = keyof typeof ConsentBasis;

export const consentBases: readonly ConsentBasis[] = Object.values(ConsentBasis);

export const consentBasisLabels: Readonly<Record<ConsentBasis, string>> = {
  COMPETENT_CHILD: 'The child, who understands what it means',
  PARENTAL_RESPONSIBILITY: 'Someone with parental responsibility',
};
