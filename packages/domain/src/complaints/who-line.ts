import { FromWhom } from './representation-codes.js';

/** Who it came from in a word or two, for lines where the full label would crowd out the rest. */
const whoShort: Readonly<Record<FromWhom, string>> = {
  CHILD: 'child',
  CARE_LEAVER: 'care leaver',
  PARENT: 'parent',
  FOSTER_CARER: 'foster carer',
  SPECIAL_GUARDIAN: 'special guardian',
  ADOPTIVE_FAMILY: 'adoptive family',
  SUFFICIENT_INTEREST: 'other person',
  PARTNER: 'partner',
  REVIEWING_OFFICER: 'independent reviewing officer',
  COLLEAGUE: 'colleague',
};

/** "Amber Lightfoot, child", or "Child" where there is no name. */
export function whoLine(name: string | null | undefined, fromWhom: FromWhom): string {
  const short = whoShort[fromWhom];
  return name ? `${name}, ${short}` : short.charAt(0).toUpperCase() + short.slice(1);
}

/** The same of a form that may not say yet who it came from. */
export function whoSoFar(name: string, fromWhom: string | null): string {
  const known = Object.values(FromWhom).find((value) => value === fromWhom);
  return known ? whoLine(name, known) : name || 'Nobody named yet';
}

interface Named {
  readonly name: string;
}

/** Whom thanks are for: "Sam Worker, Oak team"; '' where nobody is named. */
export function forWhomLine(praised: Named | null | undefined, team: Named | null | undefined): string {
  return [praised?.name, team?.name].filter(Boolean).join(', ');
}
