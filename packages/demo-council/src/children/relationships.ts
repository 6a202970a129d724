import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays, daysBetween } from '@heard/domain/calendar/plain-date';
import type { RelationshipKind } from '@heard/domain/children/relationship-kinds';
import { adultName } from '../council/names.js';
import { type ParentKind, parentName } from '../council/parents-names.js';
import { type Council, demoWorker, type Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Tables } from '../tables.js';
import { allocateWorkers } from './allocation.js';
import type { DemoChild, Span } from './demo-child.js';
import { knownOn } from './known-on.js';

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
      created_at: `${knownOn(from, this.today)}T09:00:00Z`,
    });
  }

  adult(surname: string): string {
    return this.person(adultName(this.dice, surname));
  }

  private person(name: string): string {
    const id = this.ids.next();
    this.tables.add('person', { id, name });
    return id;
  }

  private someParents(): readonly ParentKind[] {
    return this.dice.chance(0.6) ? ['MOTHER', 'FATHER'] : ['MOTHER'];
  }

  parentsOf(child: DemoChild): void {
    if (child.unaccompanied) return;
    const known =
      this.parents.get(child.family) ??
      this.someParents().map((kind) => this.person(parentName(this.dice, kind, child.ethnicity, child.surname)));
    this.parents.set(child.family, known);
    const from = child.bornOn ?? child.teams[0]?.from ?? this.today;
    for (const parent of known) this.relate(child, parent, 'PARENT', from, null, true);
  }

  carersOf(child: DemoChild): void {
    for (const placement of child.placements) {
      if (!placement.value.startsWith('U')) continue;
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

const childrenOfPartner = 9;

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
  const supporters = new Supporters(maker, council, dice, today, rights);
  for (const child of children) supporters.support(child);
  return { workers, reviewers, rights };
}

/** Supporters beside the worker and the reviewing officer: those in care may have several. */
class Supporters {
  private partnerChildren = 0;

  constructor(
    private readonly maker: RelationshipMaker,
    private readonly council: Council,
    private readonly dice: Dice,
    private readonly today: PlainDate,
    private readonly rights: Map<string, Worker>,
  ) {}

  support(child: DemoChild): void {
    const age = child.bornOn === null ? 0 : daysBetween(child.bornOn, this.today) / 365.25;
    if (child.cohort === 'IN_CARE') this.inCare(child, age);
    const isPupil = age >= 11 && age < 16 && child.speech === 'SPEAKS' && !child.unaccompanied;
    if (isPupil && this.partnerChildren < childrenOfPartner) {
      this.partnerChildren += 1;
      const partner = demoWorker(this.council, 'PARTNER');
      this.maker.relate(child, partner.personId, 'PARTNER_WORKER', addDays(this.today, -25), null);
    }
  }

  private inCare(child: DemoChild, age: number): void {
    const { dice, maker, today } = this;
    if (age >= 8 && dice.chance(0.34)) this.rightsOfficer(child);
    if (age >= 9 && dice.chance(0.1)) {
      const visitor = maker.adult(dice.pick(carerSurnames));
      maker.relate(child, visitor, 'INDEPENDENT_VISITOR', addDays(today, -dice.between(20, 40)), null);
    }
    if (age >= 16.2) {
      const advisers = this.council.workers.filter(({ team, role }) => team === 'leaving' && role === 'PRACTITIONER');
      const since = addDays(today, -dice.between(10, 60));
      maker.relate(child, dice.pick(advisers).personId, 'PERSONAL_ADVISER', since, null);
    }
  }

  private rightsOfficer(child: DemoChild): void {
    const officer = this.dice.pick(this.council.workers.filter((worker) => worker.role === 'CHILDRENS_RIGHTS'));
    this.rights.set(child.id, officer);
    const careFrom = child.legal[0]?.from ?? this.today;
    const from = addDays(careFrom, Math.min(90, daysBetween(careFrom, this.today)));
    const kind = this.dice.chance(0.5) ? 'ADVOCATE' : 'CHILDRENS_RIGHTS_WORKER';
    this.maker.relate(child, officer.personId, kind, from, null);
  }
}
