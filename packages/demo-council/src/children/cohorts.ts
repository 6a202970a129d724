import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays } from '@heard/domain/calendar/plain-date';
import { addMonths } from '@heard/domain/calendar/months';
import type { Dice } from '../dice.js';
import { familyName, givenName } from '../council/names.js';
import type { Identities } from '../identities.js';
import { agesInMonths, cohortSizes, ethnicities } from './cohort-sizes.js';
import type { ChildCore, Cohort, Speech } from './demo-child.js';

interface Family {
  readonly number: number;
  readonly ethnicity: string;
  readonly surname: string;
  readonly sizes: number;
}

function speechOf(dice: Dice, disabled: boolean): Speech {
  if (!disabled) return 'SPEAKS';
  return dice.weighted<Speech>([
    ['NONE', 40],
    ['SUPPORTED', 40],
    ['SPEAKS', 20],
  ]);
}

function newFamily(dice: Dice, number: number, cohort: Cohort): Family {
  const ethnicity = dice.weighted(ethnicities);
  const sizes =
    cohort === 'LEAVER'
      ? 1
      : dice.weighted([
          [1, 58],
          [2, 26],
          [3, 12],
          [4, 4],
        ] as const);
  return { number, ethnicity, surname: familyName(dice, ethnicity), sizes };
}

/** A birthday so many months before today, for the first child; for a brother or sister some years away from it. */
function birthday(dice: Dice, cohort: Cohort, today: PlainDate, eldest: PlainDate | null): PlainDate {
  const [low, high] = dice.weighted(agesInMonths[cohort]);
  const limits = agesInMonths[cohort].flatMap(([range]) => range);
  const born = addDays(addMonths(today, -dice.between(low, high)), -dice.between(0, 27));
  if (eldest === null) return born;
  const sibling = addMonths(eldest, dice.between(16, 46));
  return sibling < addMonths(today, -Math.min(...limits)) ? sibling : addMonths(eldest, -dice.between(16, 40));
}

class ChildMaker {
  private count = 0;
  private families = 0;

  constructor(
    private readonly dice: Dice,
    private readonly ids: Identities,
    private readonly today: PlainDate,
  ) {}

  family(cohort: Cohort, wanted: number): ChildCore[] {
    this.families += 1;
    const family = newFamily(this.dice, this.families, cohort);
    const names = new Set<string>();
    const children: ChildCore[] = [];
    let eldest: PlainDate | null = null;
    for (let at = 0; at < Math.min(family.sizes, wanted); at += 1) {
      const bornOn = birthday(this.dice, cohort, this.today, eldest);
      if (cohort !== 'LEAVER' && bornOn <= addMonths(this.today, -215)) break;
      eldest = bornOn;
      children.push(this.child(cohort, family, bornOn, names));
    }
    return children;
  }

  child(cohort: Cohort, family: Family, bornOn: PlainDate, names: Set<string>): ChildCore {
    const { dice } = this;
    const sex = dice.chance(0.52) ? 'M' : 'F';
    let name = givenName(dice, family.ethnicity, sex);
    while (names.has(name)) name = givenName(dice, family.ethnicity, sex);
    names.add(name);
    const disabled =
      dice.chance(cohort === 'NEED' ? 0.3 : 0.13) && bornOn < addMonths(this.today, -40) && cohort !== 'LEAVER';
    return {
      ...this.identity(),
      givenName: name,
      surname: family.surname,
      knownAs: name.length > 6 && dice.chance(0.12) ? name.slice(0, 3) : null,
      bornOn,
      expectedOn: null,
      sex,
      ethnicity: family.ethnicity,
      language: 'en',
      disabled,
      speech: speechOf(dice, disabled),
      unaccompanied: false,
      cohort,
      family: family.number,
    };
  }

  unborn(): ChildCore {
    this.families += 1;
    const ethnicity = this.dice.weighted(ethnicities);
    const surname = familyName(this.dice, ethnicity);
    return {
      ...this.identity(),
      givenName: 'Unborn baby',
      surname,
      knownAs: null,
      bornOn: null,
      expectedOn: addDays(this.today, this.dice.between(25, 110)),
      sex: 'U',
      ethnicity: 'NOBT',
      language: 'en',
      disabled: false,
      speech: 'NONE',
      unaccompanied: false,
      cohort: 'PROTECTION',
      family: this.families,
    };
  }

  unaccompanied(cohort: Cohort): ChildCore {
    this.families += 1;
    const { dice } = this;
    const sex = dice.chance(0.88) ? 'M' : 'F';
    const months = cohort === 'LEAVER' ? dice.between(217, 246) : dice.between(184, 213);
    return {
      ...this.identity(),
      givenName: givenName(dice, 'OOTH', sex),
      surname: familyName(dice, 'OOTH'),
      knownAs: null,
      bornOn: addDays(addMonths(this.today, -months), -dice.between(0, 27)),
      expectedOn: null,
      sex,
      ethnicity: 'OOTH',
      language: dice.pick(['prs', 'ps', 'ckb', 'ar', 'ti', 'fa', 'vi', 'sq']),
      disabled: false,
      speech: 'SPEAKS',
      unaccompanied: true,
      cohort,
      family: this.families,
    };
  }

  private identity(): Pick<ChildCore, 'id' | 'reference'> {
    this.count += 1;
    return { id: this.ids.next(), reference: `VC-${String(1000 + this.count)}` };
  }
}

/** Everybody the council knows, cohort by cohort, families together. */
export function makeChildren(dice: Dice, ids: Identities, today: PlainDate, scale: number): ChildCore[] {
  const maker = new ChildMaker(dice, ids, today);
  const children: ChildCore[] = [];
  for (const [cohort, size] of cohortSizes) {
    const wanted = Math.round(size * scale);
    const group: ChildCore[] = [];
    const alone = cohort === 'IN_CARE' ? wanted * 0.1 : cohort === 'LEAVER' ? wanted * 0.17 : 0;
    while (group.length < Math.floor(alone)) group.push(maker.unaccompanied(cohort));
    if (cohort === 'PROTECTION') group.push(maker.unborn(), maker.unborn());
    while (group.length < wanted) group.push(...maker.family(cohort, wanted - group.length));
    children.push(...group);
  }
  return children;
}
