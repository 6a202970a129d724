/** What people and children may be with, below the council itself. Partners are organisations outside it. */
export const UnitKind = { SERVICE: 'SERVICE', TEAM: 'TEAM', PARTNER: 'PARTNER' } as const;
export type UnitKind = keyof typeof UnitKind;

export const unitKinds: readonly UnitKind[] = Object.values(UnitKind);

export const unitKindLabels: Readonly<Record<UnitKind, string>> = {
  SERVICE: 'Service',
  TEAM: 'Team',
  PARTNER: 'Partner organisation',
};

/** As it stands within a sentence. */
export const unitKindWords: Readonly<Record<UnitKind, string>> = {
  SERVICE: 'service',
  TEAM: 'team',
  PARTNER: 'partner organisation',
};
