import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays } from '@heard/domain/calendar/plain-date';
import { addMonths } from '@heard/domain/calendar/months';
import type { Dice } from '../dice.js';
import { familyName, givenName, languagesFromAfar, shortName } from '../council/names.js';
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

/** A birthday so many months before today for the first child; a brother or sister is born well before or after all others. */
function birthday(dice: Dice, cohort: Cohort, today: PlainDate, others: readonly PlainDate[]): PlainDate {
  const [low, high] = dice.weighted(agesInMonths[cohort]);
  const sorted = others.toSorted();
  const [oldest, youngest] = [sorted[0], sorted.at(-1)];
  if (oldest === undefined || youngest === undefined) {
    return addDays(addMonths(today, -dice.between(low, high)), -dice.between(0, 27));
  }
  const younger = addDays(addMonths(youngest, dice.between(14, 40)), dice.between(0, 20));
  const limits = agesInMonths[cohort].flatMap(([range]) => range);
  const isBorn = younger < addMonths(today, -Math.min(...limits));
  return isBorn && dice.chance(0.6) ? younger : addDays(addMonths(oldest, -dice.between(14, 40)), -dice.between(0, 20));
}

class ChildMaker {
  private count = 0;
  private families = 0;
  private readonly names = new Set<string>();

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
    const born: PlainDate[] = [];
    for (let at = 0; at < Math.min(family.sizes, wanted); at += 1) {
      const bornOn = birthday(this.dice, cohort, this.today, born);
      if (cohort !== 'LEAVER' && bornOn <= addMonths(this.today, -215)) break;
      born.push(bornOn);
      children.push(this.child(cohort, family, bornOn, names));
    }
    return children;
  }

  child(cohort: Cohort, family: Family, bornOn: PlainDate, names: Set<string>): ChildCore {
    const { dice } = this;
    const sex = dice.chance(0.52) ? 'M' : 'F';
    const name = this.newName(family.ethnicity, sex, family.surname, names);
    const disabled =
      dice.chance(cohort === 'NEED' ? 0.3 : 0.13) && bornOn < addMonths(this.today, -40) && cohort !== 'LEAVER';
    return {
      ...this.identity(),
      givenName: name,
      surname: family.surname,
      knownAs: name.length > 6 && dice.chance(0.12) ? shortName(name) : null,
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
    const language = dice.pick(languagesFromAfar);
    const surname = familyName(dice, language);
    const months = cohort === 'LEAVER' ? dice.between(217, 246) : dice.between(184, 213);
    return {
      ...this.identity(),
      givenName: this.newName(language, sex, surname, new Set()),
      surname,
      knownAs: null,
      bornOn: addDays(addMonths(this.today, -months), -dice.between(0, 27)),
      expectedOn: null,
      sex,
      ethnicity: 'OOTH',
      language,
      disabled: false,
      speech: 'SPEAKS',
      unaccompanied: true,
      cohort,
      family: this.families,
    };
  }

  /** No two children of the council have the same name in full, nor two of a family the same given name. */
  private newName(origin: string, sex: 'M' | 'F', surname: string, inFamily: Set<string>): string {
    let name = givenName(this.dice, origin, sex);
    for (let tries = 0; tries < 40 && (inFamily.has(name) || this.names.has(`${name} ${surname}`)); tries += 1) {
      name = givenName(this.dice, origin, sex);
    }
    inFamily.add(name);
    this.names.add(`${name} ${surname}`);
    return name;
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
