import type { PasswordUse } from '@heard/domain/accounts/single-sign-on';
import type { Role } from '@heard/domain/access/roles';

import type { ChangeSingleSignOnInput, SignOnFieldsFragment } from '../../../gql/accounts/graphql';

export interface SignOnValues {
  readonly passwords: PasswordUse;
  readonly makesAccounts: 'YES' | 'NO';
  readonly joinsByAddress: 'YES' | 'NO';
  readonly roleClaim: string;
  readonly teamClaim: string;
  readonly addressClaim: string;
  readonly verifiedClaim: string;
  readonly scopes: string;
  /** The groups of each role, one in a line. */
  readonly roles: Readonly<Record<string, string>>;
  /** The same of each place, by its id. */
  readonly places: Readonly<Record<string, string>>;
  readonly reason: string;
}

/** Whoever is in groups of several roles gets the one that stands first. */
export const rolesInOrder: readonly Role[] = [
  'ADMINISTRATOR',
  'LEADERSHIP',
  'QUALITY_ASSURANCE',
  'COMPLAINTS_MANAGER',
  'REVIEWING_OFFICER',
  'CHILDRENS_RIGHTS',
  'TEAM_MANAGER',
  'PRACTITIONER',
  'ELECTED_MEMBER',
  'PARTNER',
];

const yesOrNo = (is: boolean) => (is ? 'YES' : 'NO');

/** What counts now, ready to be changed. */
export function valuesOf(now: SignOnFieldsFragment): SignOnValues {
  const groups = (is: (line: SignOnFieldsFragment['lines'][number]) => boolean): string =>
    now.lines
      .filter(is)
      .map(({ value }) => value)
      .join('\n');
  return {
    passwords: now.passwords,
    makesAccounts: yesOrNo(now.makesAccounts),
    joinsByAddress: yesOrNo(now.joinsByAddress),
    roleClaim: now.roleClaim,
    teamClaim: now.teamClaim ?? '',
    addressClaim: now.addressClaim,
    verifiedClaim: now.verifiedClaim ?? '',
    scopes: now.scopes ?? '',
    roles: Object.fromEntries(rolesInOrder.map((role) => [role, groups((line) => line.role === role)])),
    places: Object.fromEntries(now.places.map(({ id }) => [id, groups((line) => line.orgUnitId === id)])),
    reason: '',
  };
}

interface Line {
  /** Which field of the form it comes from. */
  readonly field: string;
  readonly line: ChangeSingleSignOnInput['lines'][number];
}

function valuesIn(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function linesOf({ roles, places }: SignOnValues): readonly Line[] {
  return [
    ...rolesInOrder.flatMap((role) =>
      valuesIn(roles[role]).map((value) => ({ field: `roles.${role}`, line: { value, role, orgUnitId: null } })),
    ),
    ...Object.entries(places).flatMap(([id, text]) =>
      valuesIn(text).map((value) => ({ field: `places.${id}`, line: { value, role: null, orgUnitId: id } })),
    ),
  ];
}

/** What is sent. */
export function draftOf(
  values: SignOnValues,
  seen: Pick<ChangeSingleSignOnInput, 'clientId' | 'version'>,
): ChangeSingleSignOnInput {
  const { passwords, makesAccounts, joinsByAddress, roleClaim, teamClaim, addressClaim } = values;
  const { verifiedClaim, scopes, reason } = values;
  return {
    ...seen,
    passwords,
    makesAccounts: makesAccounts === 'YES',
    joinsByAddress: joinsByAddress === 'YES',
    roleClaim,
    teamClaim: teamClaim.trim() || null,
    addressClaim,
    verifiedClaim: verifiedClaim.trim() || null,
    scopes: scopes.trim() || null,
    lines: linesOf(values).map(({ line }) => line),
    reason,
  };
}

/** Where the form shows what is said of a path of the draft. */
export function placeIn(path: string, values: SignOnValues): string {
  if (path === 'form' || path === 'lines') return 'root';
  const [, at] = /^lines\.(\d+)\./.exec(path) ?? [];
  return at === undefined ? path : (linesOf(values)[Number(at)]?.field ?? 'root');
}
