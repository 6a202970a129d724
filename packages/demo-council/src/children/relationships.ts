import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays, daysBetween } from '@heard/domain/calendar/plain-date';
import type { RelationshipKind } from '@heard/domain/children/relationship-kinds';
import { adultName } from '../council/names.js';
import { type Council, demoWorker, type Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Tables } from '../tables.js';
import { allocateWorkers } from './allocation.js';
import type { DemoChild, Span } from './demo-child.js';

/** Who was whose, with dates; what is said is recorded by one of them. */
export interface Relationships {
  readonly workers: ReadonlyMap<string, readonly Span<Worker>[]>;
  readonly reviewers: ReadonlyMap<string, Worker>;
  readonly rights: ReadonlyMap<string, Worker>;
}

class RelationshipMaker {
  private readonly ids = new Identities('relationships');
  private readonly parents = new Map<number, readonly string[]>();

  constructor(
    private readonly tables: Tables,
    private readonly dice: Dice,
    private readonly today: PlainDate,
  ) {}

  relate(
    child: DemoChild,
    personId: string,
    kind: RelationshipKind,
    from: PlainDate,
    to: PlainDate | null,
    responsible = false,
  ): void {
    this.tables.add('child_relationship', {
      id: this.ids.next(),
      child_id: child.id,
      person_id: personId,
      kind,
      parental_responsibility: responsible,
      starts_on: from,
      ends_on: to,
    });
  }

  adult(surname: string): string {
    const id = this.ids.next();
    this.tables.add('person', { id, name: adultName(this.dice, surname) });
    return id;
  }

  parentsOf(child: DemoChild): void {
    if (child.unaccompanied) return;
    const known =
      this.parents.get(child.family) ??
      Array.from({ length: this.dice.chance(0.6) ? 2 : 1 }, () => this.adult(child.surname));
    this.parents.set(child.family, known);
    const from = child.bornOn ?? child.teams[0]?.from ?? this.today;
    for (const parent of known) this.relate(child, parent, 'PARENT', from, null, true);
  }

  carersOf(child: DemoChild): void {
    for (const placement of child.placements) {
      if (!/^U/.test(placement.value)) continue;
      const surname = placement.value === 'U1' ? child.surname : this.dice.pick(carerSurnames);
      this.relate(child, this.adult(surname), 'FOSTER_CARER', placement.from, placement.to);
    }
  }
}

const carerSurnames = [
  'Alderton',
  'Bellamy',
  'Chadwick',
  'Dobson',
  'Elphick',
  'Fothergill',
  'Grantley',
  'Holroyd',
  'Ironside',
  'Jowett',
  'Kettlewell',
  'Lindqvist',
  'Moorhouse',
  'Nettleton',
  'Ollivant',
  'Pemberton',
  'Ransome',
  'Stubbs',
  'Tolson',
  'Umfreville',
  'Wardle',
  'Yates',
];

function firstDay(child: DemoChild): PlainDate | null {
  return child.legal[0]?.from ?? child.protection[0]?.from ?? null;
}

/** A reviewing officer for each child in care or with a plan; the first of a family keeps the others too. */
function reviewerOf(council: Council, family: number): Worker {
  const officers = council.workers.filter((worker) => worker.role === 'REVIEWING_OFFICER');
  const officer = officers[family % officers.length];
  if (!officer) throw new Error('No reviewing officers');
  return officer;
}

export function addRelationships(
  tables: Tables,
  council: Council,
  children: readonly DemoChild[],
  dice: Dice,
  today: PlainDate,
): Relationships {
  const maker = new RelationshipMaker(tables, dice, today);
  const workers = allocateWorkers(council, children, dice.fork('allocation'), today);
  const reviewers = new Map<string, Worker>();
  const rights = new Map<string, Worker>();
  for (const child of children) {
    for (const span of workers.get(child.id) ?? [])
      maker.relate(child, span.value.personId, 'ALLOCATED_WORKER', span.from, span.to);
    maker.parentsOf(child);
    maker.carersOf(child);
    const from = firstDay(child);
    if (from !== null) {
      const officer = reviewerOf(council, child.family);
      reviewers.set(child.id, officer);
      maker.relate(child, officer.personId, 'REVIEWING_OFFICER', addDays(from, -5), child.legal.at(-1)?.to ?? null);
    }
  }
  addSupporters(maker, council, children, dice, today, rights);
  return { workers, reviewers, rights };
}

function addSupporters(
  maker: RelationshipMaker,
  council: Council,
  children: readonly DemoChild[],
  dice: Dice,
  today: PlainDate,
  rights: Map<string, Worker>,
): void {
  const officers = council.workers.filter((worker) => worker.role === 'CHILDRENS_RIGHTS');
  const advisers = council.workers.filter((worker) => worker.team === 'leaving' && worker.role === 'PRACTITIONER');
  const partner = demoWorker(council, 'PARTNER');
  let partnerChildren = 0;
  for (const child of children) {
    const age = child.bornOn === null ? 0 : daysBetween(child.bornOn, today) / 365.25;
    const careFrom = child.legal[0]?.from ?? null;
    if (child.cohort === 'IN_CARE' && careFrom !== null && age >= 8 && dice.chance(0.34)) {
      const officer = dice.pick(officers);
      rights.set(child.id, officer);
      const from = addDays(careFrom, Math.min(90, daysBetween(careFrom, today)));
      maker.relate(child, officer.personId, dice.chance(0.5) ? 'ADVOCATE' : 'CHILDRENS_RIGHTS_WORKER', from, null);
    }
    if (child.cohort === 'IN_CARE' && age >= 9 && age < 18 && dice.chance(0.1)) {
      maker.relate(
        child,
        maker.adult(dice.pick(carerSurnames)),
        'INDEPENDENT_VISITOR',
        addDays(today, -dice.between(20, 40)),
        null,
      );
    }
    if (child.cohort === 'IN_CARE' && age >= 16.2)
      maker.relate(
        child,
        dice.pick(advisers).personId,
        'PERSONAL_ADVISER',
        addDays(today, -dice.between(10, 60)),
        null,
      );
    if (
      age >= 11 &&
      age < 16 &&
      partnerChildren < 9 &&
      child.speech === 'SPEAKS' &&
      child.cohort !== 'LEAVER' &&
      !child.unaccompanied
    ) {
      partnerChildren += 1;
      maker.relate(child, partner.personId, 'PARTNER_WORKER', addDays(today, -25), null);
    }
  }
}
