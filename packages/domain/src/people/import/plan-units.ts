import { formatPlainDate, type PlainDate } from '../../calendar/plain-date.js';
import { type KnownUnit, problemsOfMaking } from '../unit-problems.js';
import { comparedText } from '../one-form.js';
import { fieldFindings, type FileFinding, mistake, note } from './file-finding.js';
import type { UnitLine } from './unit-file.js';

/** A service, team or partner organisation that there is not yet. */
export interface UnitToMake {
  readonly line: number;
  readonly id: string;
  readonly kind: UnitLine['kind'];
  readonly name: string;
  readonly parentId: string | null;
  readonly parentName: string | null;
  /** Null: always. */
  readonly startsOn: PlainDate | null;
}

/** One whose last day is said. */
export interface UnitToClose {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly kind: UnitLine['kind'];
  readonly endsOn: PlainDate;
}

export interface UnitPlan {
  readonly makes: readonly UnitToMake[];
  readonly closes: readonly UnitToClose[];
  readonly unchanged: number;
  readonly findings: readonly FileFinding[];
}

const always = '0001-01-01';

function sameName(one: string, other: string): boolean {
  return comparedText(one) === comparedText(other);
}

/** Holds the lines of a file against what there is, one after the other: services before their teams. */
class Planner {
  readonly makes: UnitToMake[] = [];
  readonly closes: UnitToClose[] = [];
  readonly findings: FileFinding[] = [];
  unchanged = 0;
  private readonly units: KnownUnit[];
  private readonly lines = new Map<string, number>();

  constructor(
    known: readonly KnownUnit[],
    private readonly rows: readonly UnitLine[],
    private readonly place: { readonly today: PlainDate; readonly newId: () => string },
  ) {
    this.units = [...known];
  }

  plan(): void {
    for (const row of this.rows.filter(({ kind }) => kind !== 'TEAM')) this.take(row, null);
    for (const row of this.rows.filter(({ kind }) => kind === 'TEAM')) {
      const service = this.serviceOf(row);
      if (typeof service === 'string') this.findings.push(mistake(row.line, 'Service', service));
      else this.take(row, service);
    }
  }

  /** The service that a team belongs to, or what is wrong with what the file says of it. */
  private serviceOf({ name, service }: UnitLine): KnownUnit | string {
    const isCalled = (one: { readonly name: string }): boolean => sameName(one.name, service);
    if (service === '') return 'Say which service the team belongs to';
    const found = this.units.filter((one) => one.kind === 'SERVICE' && isCalled(one));
    const [open] = found.filter(({ endsOn }) => endsOn === null || endsOn >= this.place.today);
    if (open ?? found[0]) return open ?? found[0] ?? '';
    const isTeam = [...this.units, ...this.rows].some((one) => one.kind === 'TEAM' && isCalled(one));
    if (sameName(name, service)) return 'A team cannot belong to itself. Name a service';
    return isTeam
      ? `“${service}” is a team. A team belongs to a service, never to another team`
      : `There is no service called “${service}”. Add a line for it, or write it as it is written elsewhere`;
  }

  private take(row: UnitLine, service: KnownUnit | null): void {
    const key = `${row.kind} ${service?.id ?? ''} ${comparedText(row.name)}`;
    const first = this.lines.get(key);
    if (first !== undefined) {
      this.findings.push(mistake(row.line, 'Name', `The same stands on line ${first} already. Take one of them out`));
      return;
    }
    this.lines.set(key, row.line);
    if (row.kind !== 'TEAM' && row.service !== '' && !sameName(row.service, row.name)) {
      this.findings.push(mistake(row.line, 'Service', 'Only a team belongs to a service. Leave this empty'));
      return;
    }
    const known = this.unitLike(row, service);
    if (known === undefined) this.make(row, service);
    else this.hold(row, known);
  }

  /** One that goes on comes before one that has ended. */
  private unitLike({ kind, name }: UnitLine, service: KnownUnit | null): KnownUnit | undefined {
    return this.units
      .filter((one) => one.kind === kind && sameName(one.name, name))
      .filter((one) => kind !== 'TEAM' || one.parentId === service?.id)
      .toSorted((one, other) => Number(one.endsOn !== null) - Number(other.endsOn !== null))[0];
  }

  private make(row: UnitLine, service: KnownUnit | null): void {
    const made = this.madeOf(row, service);
    const wrong = this.wrongWith(row, made);
    this.findings.push(...wrong);
    if (wrong.length > 0) return;
    this.makes.push(made);
    const { line, endsOn } = row;
    this.units.push({ ...made, endsOn, changedOn: null });
    if (endsOn !== null) this.closes.push({ line, id: made.id, kind: made.kind, name: made.name, endsOn });
    this.noteElsewhere(row, made.id);
  }

  private madeOf({ line, kind, name, startsOn }: UnitLine, service: KnownUnit | null): UnitToMake {
    const made = { line, id: this.place.newId(), kind, name };
    if (service === null) return { ...made, startsOn, parentId: null, parentName: null };
    return { ...made, startsOn: startsOn ?? service.startsOn, parentId: service.id, parentName: service.name };
  }

  private wrongWith(
    { line, endsOn }: UnitLine,
    { id, kind, name, parentId, startsOn }: UnitToMake,
  ): readonly FileFinding[] {
    const problems = problemsOfMaking(this.units, { clientId: id, kind, name, parentId, startsOn: startsOn ?? always });
    const found = fieldFindings(line, problems);
    if (endsOn === null || startsOn === null || endsOn >= startsOn) return found;
    const early = `It begins on ${formatPlainDate(startsOn)}: it cannot end before that`;
    return [...found, mistake(line, 'Last day', early)];
  }

  /** A file has no number by which a team is known: one of another service may be meant, or may not. */
  private noteElsewhere({ line, kind, name }: UnitLine, id: string): void {
    const twin = this.units.find(
      (one) => kind === 'TEAM' && one.id !== id && one.kind === kind && sameName(one.name, name),
    );
    const service = this.units.find((one) => one.id === twin?.parentId);
    if (twin === undefined || service === undefined) return;
    const message = `There is a team of this name in ${service.name}, which stays. If it has moved, take this line out and move it by hand, so that it keeps its children`;
    this.findings.push(note(line, 'Service', message));
  }

  private hold({ line, kind, endsOn }: UnitLine, known: KnownUnit): void {
    if (endsOn !== null && endsOn !== known.endsOn) {
      this.closes.push({ line, id: known.id, kind, name: known.name, endsOn });
      return;
    }
    this.unchanged += 1;
    if (endsOn !== null || known.endsOn === null || known.endsOn >= this.place.today) return;
    const message = `${known.name} ended on ${formatPlainDate(known.endsOn)} and stays so. Let it go on by hand, where it should`;
    this.findings.push(note(line, 'Last day', message));
  }
}

/**
 * What a file of services and teams would make and end. What the file does not name stays as it is: a file ends nothing by
 * leaving it out.
 */
export function planUnits(
  known: readonly KnownUnit[],
  rows: readonly UnitLine[],
  place: { readonly today: PlainDate; readonly newId: () => string },
): UnitPlan {
  const planner = new Planner(known, rows, place);
  planner.plan();
  const { makes, closes, unchanged, findings } = planner;
  // A service ends after its teams.
  const inOrder = closes.toSorted((one, other) => Number(one.kind === 'SERVICE') - Number(other.kind === 'SERVICE'));
  return { makes, closes: inOrder, unchanged, findings };
}
