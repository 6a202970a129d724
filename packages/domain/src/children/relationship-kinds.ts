/** What somebody is to a child. */
export const RelationshipKind = {
  ALLOCATED_WORKER: 'ALLOCATED_WORKER',
  REVIEWING_OFFICER: 'REVIEWING_OFFICER',
  ADVOCATE: 'ADVOCATE',
  INDEPENDENT_VISITOR: 'INDEPENDENT_VISITOR',
  PERSONAL_ADVISER: 'PERSONAL_ADVISER',
  CHILDRENS_RIGHTS_WORKER: 'CHILDRENS_RIGHTS_WORKER',
  FOSTER_CARER: 'FOSTER_CARER',
  PARENT: 'PARENT',
  PARTNER_WORKER: 'PARTNER_WORKER',
} as const;
export type RelationshipKind = keyof typeof RelationshipKind;

export const relationshipKinds: readonly RelationshipKind[] = Object.values(RelationshipKind);

export const relationshipLabels: Readonly<Record<RelationshipKind, string>> = {
  ALLOCATED_WORKER: 'Allocated worker',
  REVIEWING_OFFICER: 'Independent reviewing officer',
  ADVOCATE: 'Advocate',
  INDEPENDENT_VISITOR: 'Independent visitor',
  PERSONAL_ADVISER: 'Personal adviser',
  CHILDRENS_RIGHTS_WORKER: 'Children’s rights worker',
  FOSTER_CARER: 'Foster carer',
  PARENT: 'Parent',
  PARTNER_WORKER: 'Partner worker',
};
