import { lengthOf, textProblem } from '../validation/check-text.js';
import { longest } from '../validation/text-lengths.js';

/** Who may sign in with a password of Heard where the council has a sign-on of its own. */
export const PasswordUse = {
  EVERYBODY: 'EVERYBODY',
  ADMINISTRATORS: 'ADMINISTRATORS',
  NOBODY: 'NOBODY',
} as const;
export type PasswordUse = keyof typeof PasswordUse;

/** In how many days an administrator has to have come by the council's sign-on, before no password is needed any more. */
export const daysOfProof = 30;

/** What to look for in what the issuer says of somebody. */
export interface ClaimNames {
  readonly roleClaim: string;
  readonly teamClaim: string | null;
  readonly addressClaim: string;
  /** Null: the issuer vouches for every address that it names. */
  readonly verifiedClaim: string | null;
}

/** As most issuers call them. */
export const usualClaims: ClaimNames = {
  roleClaim: 'groups',
  teamClaim: null,
  addressClaim: 'email',
  verifiedClaim: 'email_verified',
};

/** What the issuer says of somebody, as far as Heard asks. */
export interface SaidOfPerson {
  readonly subject: string;
  readonly name: string | null;
  /** Null: none that can be believed. */
  readonly address: string | null;
  readonly roles: readonly string[];
  readonly teams: readonly string[];
}

type Claims = Readonly<Record<string, unknown>>;

const mostValues = 500;

function isRecord(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A claim by its whole name, or by the names on the way to it: `realm_access.roles`. */
function claimOf(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  const [first = '', ...rest] = name.split('.');
  const inner = Object.hasOwn(claims, first) ? claims[first] : undefined;
  return rest.length > 0 && isRecord(inner) ? claimOf(inner, rest.join('.')) : undefined;
}

/** One text, or a list of them; anything else says nothing. */
function valuesOf(claims: Claims, name: string | null): readonly string[] {
  const value = name === null ? undefined : claimOf(claims, name);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list
    .filter((one) => typeof one === 'string')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .slice(0, mostValues);
}

function firstText(claims: Claims, name: string, most: number): string | null {
  const [text] = valuesOf(claims, name);
  return text === undefined || textProblem(text, most) !== null ? null : text;
}

const yes: ReadonlySet<unknown> = new Set([true, 1, 'true', '1']);

function addressOf(claims: Claims, { addressClaim, verifiedClaim }: ClaimNames): string | null {
  if (verifiedClaim !== null && !yes.has(claimOf(claims, verifiedClaim))) return null;
  const address = firstText(claims, addressClaim, longest.email)?.normalize('NFKC') ?? null;
  return address !== null && /^[^\s@]+@[^\s@]+$/.test(address) && lengthOf(address) <= longest.email ? address : null;
}

function nameOf(claims: Claims): string | null {
  const whole = firstText(claims, 'name', longest.name);
  if (whole !== null) return whole;
  const parts = ['given_name', 'family_name'].map((name) => firstText(claims, name, longest.name / 2 - 1));
  const joined = parts.filter((part) => part !== null).join(' ');
  return joined === '' ? null : joined;
}

/** Reads what an issuer says; null where it names nobody. An address that nobody vouches for is left out. */
export function saidOfPerson(claims: Claims, names: ClaimNames): SaidOfPerson | null {
  const subject = claims['sub'];
  if (typeof subject !== 'string' || subject === '' || textProblem(subject, longest.sentence) !== null) return null;
  return {
    subject,
    name: nameOf(claims),
    address: addressOf(claims, names),
    roles: valuesOf(claims, names.roleClaim),
    teams: valuesOf(claims, names.teamClaim),
  };
}
