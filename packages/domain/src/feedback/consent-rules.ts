import type { ConsentBasis, ResponsibilityHolder } from './consents.js';
import { hasText } from './sources.js';
import { isChildsVoice, speakerRoleOf, type SpeakerRole } from './speaker-roles.js';

/** One question and its answer: `given` null is not asked, which is not no. */
export interface AskedConsent {
  readonly use: string;
  readonly given?: boolean | null | undefined;
  readonly basis?: ConsentBasis | null | undefined;
  readonly givenBy?: string | null | undefined;
  readonly holder?: ResponsibilityHolder | null | undefined;
  readonly reason?: string | null | undefined;
}

/** Whose words they are: a group's, the child's, or somebody else's own view. */
export interface ConsentedTelling {
  readonly groupName?: string | null | undefined;
  readonly stream?: string | null | undefined;
  readonly speakerRole?: SpeakerRole | null | undefined;
  readonly speaker?: string | null | undefined;
  readonly consents?: readonly AskedConsent[] | null | undefined;
}

type Problem = readonly [field: string, message: string];

const decidesFrom = 16;

/** From 16 a young person decides alone: until 18 they are presumed able to, then nobody else can. Whole years; null: not known. */
export function decidesAlone(age: number | null): boolean {
  return age !== null && age >= decidesFrom;
}

/** Words by which the council, or somebody who works for it, is named. The same pattern stands in the database. */
const ofCouncil =
  /\b(council|local authority|corporate parent|social services|children's services|social worker|service manager)\b/i;

/** True where whoever agreed is the council: it may hold parental responsibility, and cannot agree to what it publishes. */
function isCouncil({ holder, givenBy }: Pick<AskedConsent, 'holder' | 'givenBy'>): boolean {
  return holder === 'COUNCIL' || ofCouncil.test((givenBy ?? '').replaceAll('’', "'"));
}

/** What is wrong with the consents of a telling, whoever the child is. */
export function consentRules(told: ConsentedTelling): readonly Problem[] {
  const consents = told.consents ?? [];
  const isAble = consents.some((entry) => entry.basis === 'COMPETENT_CHILD');
  return consents.flatMap((entry, position) => {
    const at = `consents.${String(position)}`;
    const before = consents.findIndex((other) => other.use === entry.use);
    const twice: Problem[] = before < position ? [[`${at}.use`, 'Answer once for each use']] : [];
    return [...twice, ...answered(entry, at), ...whoDecides(told, entry, at), ...byParent(entry, at, isAble)];
  });
}

function saysWho({ basis, givenBy, reason }: AskedConsent): boolean {
  return Boolean(basis) || hasText(givenBy) || hasText(reason);
}

function answered(entry: AskedConsent, at: string): Problem[] {
  const { given, basis, holder } = entry;
  if (given === true && !basis) return [[`${at}.basis`, 'Choose who agreed']];
  if (holder && basis !== 'PARENTAL_RESPONSIBILITY') {
    return [[`${at}.holder`, 'Leave this empty, or choose that somebody with parental responsibility decided']];
  }
  if (typeof given === 'boolean' || !saysWho(entry)) return [];
  return [[`${at}.given`, 'Say whether they agreed, or take out who decided']];
}

function whoDecides(told: ConsentedTelling, { basis, reason }: AskedConsent, at: string): Problem[] {
  if (!basis) return [];
  if (hasText(told.groupName)) {
    if (basis !== 'EACH_MEMBER') return [[`${at}.basis`, 'Ask each member of the group, or leave it as not asked']];
    return hasText(reason) ? [] : [[`${at}.reason`, 'Enter how each of them was asked']];
  }
  if (basis === 'EACH_MEMBER') return [[`${at}.basis`, 'Choose who decided: these are not the words of a group']];
  const isOwnView = !isChildsVoice(speakerRoleOf(told));
  if (isOwnView === (basis === 'SPEAKER')) return [];
  return isOwnView
    ? [[`${at}.basis`, 'Choose that whoever said it decided: it is their own view']]
    : [[`${at}.basis`, 'Choose who decided for the child’s words']];
}

function byParent(entry: AskedConsent, at: string, isAble: boolean): Problem[] {
  if (entry.basis !== 'PARENTAL_RESPONSIBILITY') return [];
  if (isAble) return [[`${at}.basis`, 'You wrote that the child understands: it is theirs to decide']];
  if (!hasText(entry.givenBy)) return [[`${at}.givenBy`, 'Enter the name of who agreed']];
  if (!isCouncil(entry)) return [];
  return [
    [
      `${at}.givenBy`,
      'The council cannot agree to its own publication. Ask somebody else who holds parental responsibility',
    ],
  ];
}

/**
 * What is wrong with them for a child of this age in whole years on the day they were asked; null: not known. 18 and
 * over only the person, 16 and 17 presumed able, younger or of unknown age able where somebody says how they know. A
 * parent only where the child is known to be younger. `knowsAge` false: whoever writes knows only the child's name, so
 * the rule is the same and its sentence says nothing of the age.
 */
export function consentRulesAt(told: ConsentedTelling, age: number | null, knowsAge = true): readonly Problem[] {
  return (told.consents ?? []).flatMap((entry, position) => {
    const at = `consents.${String(position)}`;
    return entry.basis === 'PARENTAL_RESPONSIBILITY' ? byParentAt(at, age, knowsAge) : atAge(entry, at, age);
  });
}

function byParentAt(at: string, age: number | null, knowsAge: boolean): Problem[] {
  if (age !== null && !decidesAlone(age)) return [];
  return [[`${at}.basis`, knowsAge ? tooOld(age) : 'Only the child can agree to this']];
}

function atAge({ given, basis, reason }: AskedConsent, at: string, age: number | null): Problem[] {
  if (basis !== 'COMPETENT_CHILD' || given !== true || decidesAlone(age) || hasText(reason)) return [];
  return [[`${at}.reason`, 'Enter how you know that they understand what they agreed to']];
}

function tooOld(age: number | null): string {
  if (age === null) return 'We do not know how old this child is, so only they can agree';
  return age >= 18 ? 'They are 18 or over: only they can agree' : 'They are 16 or 17: they decide themselves';
}
