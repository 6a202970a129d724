import { formatPlainDate } from '../../calendar/plain-date.js';
import { parseDraft } from '../../validation/parse-draft.js';
import { comparedText } from '../one-form.js';
import { addPersonDraft, namedDraft } from '../person-drafts.js';
import { fieldFindings, type FileFinding, mistake, note } from './file-finding.js';
import type { FilePerson, PeopleHere, PeoplePlan, PersonChange, PersonToAdd } from './people-plan.js';
import type { PersonLine, UnreadPersonLine } from './person-file.js';
import { unknownPlace } from './place-of-line.js';
import { placeFrom, planRole } from './plan-role.js';

/** Holds the lines of a file against who is here, one after the other. */
class Planner {
  readonly adds: PersonToAdd[] = [];
  readonly changes: PersonChange[] = [];
  readonly findings: FileFinding[] = [];
  readonly named = new Set<string>();
  unchanged = 0;
  private readonly byEmail: ReadonlyMap<string, FilePerson>;
  private readonly byName: ReadonlyMap<string, FilePerson>;
  private readonly lines = new Map<string, number>();

  constructor(private readonly here: PeopleHere) {
    this.byEmail = new Map(here.known.map((one) => [comparedText(one.email), one]));
    this.byName = new Map(here.known.map((one) => [comparedText(one.name), one]));
  }

  /** Two ways of typing one address are one person. */
  take(row: PersonLine): void {
    if (this.stoodBefore(row)) return;
    const known = this.byEmail.get(comparedText(row.email));
    if (known === undefined) this.add(row);
    else this.hold(row, known);
  }

  /** What else is wrong with a line that cannot be read: nobody brings a file once for each fault. */
  lookAt(row: UnreadPersonLine): void {
    if (this.stoodBefore(row)) return;
    const known = this.byEmail.get(comparedText(row.email));
    if (known !== undefined) this.named.add(known.id);
    const parsed = parseDraft(namedDraft, { name: row.name, email: row.email });
    if (known === undefined && !parsed.ok) this.findings.push(...fieldFindings(row.line, parsed.fields));
    const problem = unknownPlace(this.here.places, row);
    if (problem !== null) this.findings.push(mistake(row.line, 'Team', problem));
  }

  private stoodBefore({ line, email }: UnreadPersonLine): boolean {
    const address = comparedText(email);
    if (address === '') return false;
    const first = this.lines.get(address);
    this.lines.set(address, first ?? line);
    if (first === undefined) return false;
    const message = `The same address stands on line ${first} already. Take one of them out`;
    this.findings.push(mistake(line, 'Email address', message));
    return true;
  }

  private add(row: PersonLine): void {
    const { today } = this.here;
    if (row.endsOn !== null && row.endsOn < today) {
      const message = `Left on ${formatPlainDate(row.endsOn)}, and is not here: not added`;
      this.findings.push(note(row.line, 'Last day', message));
      this.unchanged += 1;
      return;
    }
    const { findings, add } = this.additionOf(row);
    this.findings.push(...findings);
    if (add === null) return;
    this.adds.push(add);
    this.noteNamesake(row);
  }

  private additionOf(row: PersonLine): { findings: readonly FileFinding[]; add: PersonToAdd | null } {
    const { today, newId, places } = this.here;
    const { line, name, email, role, endsOn, why } = row;
    const startsOn = row.startsOn ?? today;
    const { orgUnitId, placeName, findings } = placeFrom(row, startsOn, places);
    const draft = { clientId: newId(), name, email, role, orgUnitId, startsOn, endsOn, why };
    const parsed = parseDraft(addPersonDraft(today), draft);
    if (!parsed.ok) return { findings: [...findings, ...fieldFindings(line, parsed.fields)], add: null };
    return { findings, add: findings.length > 0 ? null : { ...parsed.value, line, placeName } };
  }

  private noteNamesake({ line, name }: PersonLine): void {
    const namesake = this.byName.get(comparedText(name));
    if (namesake === undefined) return;
    const message = `${namesake.name} is here already, under ${namesake.email}. If they are the same, give them this address on their page, and take this line out`;
    this.findings.push(note(line, 'Email address', message));
  }

  private hold(row: PersonLine, known: FilePerson): void {
    this.named.add(known.id);
    const before = this.changes.length + this.findings.length;
    if (known.isMe) this.holdMe(row, known);
    else if (known.hasEnded) this.holdGone(row, known);
    else this.holdHere(row, known);
    if (this.changes.length + this.findings.length === before) this.unchanged += 1;
  }

  /** A file changes nothing of whoever brings it in: their own role is asked for, and nobody shuts themselves out. */
  private holdMe({ line, name, role, endsOn }: PersonLine, known: FilePerson): void {
    if (role === known.held?.role && endsOn === null && name === known.name) return;
    const message = 'This is you: a file leaves your own account as it is. Change it on your page';
    this.findings.push(note(line, null, message));
  }

  private holdGone({ line, endsOn }: PersonLine, { name }: FilePerson): void {
    if (endsOn !== null && endsOn < this.here.today) return;
    this.findings.push(note(line, null, `${name} has left. If they are back, give them a role on their page`));
  }

  /** Whoever leaves keeps their role and team until then. */
  private holdHere(row: PersonLine, person: FilePerson): void {
    const { line, name, endsOn } = row;
    if (name !== '' && name !== person.name) this.changes.push({ kind: 'NAME', line, person, name });
    if (endsOn !== null && endsOn !== person.held?.endsOn) {
      this.holdLastDay(row, person, endsOn);
      return;
    }
    const { change, findings } = planRole(row, person, this.here);
    this.findings.push(...findings);
    if (change !== null) this.changes.push(change);
  }

  private holdLastDay({ line }: PersonLine, person: FilePerson, endsOn: string): void {
    const { today, newId } = this.here;
    if (endsOn === person.leavesOn) return;
    if (person.leavesOn === null) {
      const lastOn = endsOn < today ? today : endsOn;
      this.changes.push({ kind: 'LEAVES', line, person, lastOn, atOnce: endsOn < today, formId: newId() });
      return;
    }
    const day = formatPlainDate(person.leavesOn);
    const message = `It is said already that they leave on ${day}. Take that back on their page first`;
    this.findings.push(mistake(line, 'Last day', message));
  }
}

/**
 * What a file of people would add and change. Whom the file does not name stays as they are: a file ends nobody by leaving
 * them out.
 */
export function planPeople(rows: readonly (PersonLine | UnreadPersonLine)[], here: PeopleHere): PeoplePlan {
  const planner = new Planner(here);
  for (const row of rows) {
    if ('role' in row) planner.take(row);
    else planner.lookAt(row);
  }
  const { adds, changes, unchanged, findings, named } = planner;
  const notNamed = here.known.filter(({ id, hasEnded }) => !hasEnded && !named.has(id)).length;
  return { adds, changes, unchanged, findings, notNamed };
}
