import type { PlainDate } from '../../calendar/plain-date.js';
import { parseDraft } from '../../validation/parse-draft.js';
import { changeRoleDraft } from '../person-drafts.js';
import { placeProblem } from '../places-of-roles.js';
import { widestRoles } from '../second-person.js';
import { fieldFindings, type FileFinding, mistake, note } from './file-finding.js';
import type { FilePerson, PeopleHere, PersonChange } from './people-plan.js';
import type { PersonLine } from './person-file.js';
import { type FilePlace, placeOfLine } from './place-of-line.js';

/** Where a line puts somebody. */
interface PlaceOfLine {
  readonly orgUnitId: string | null;
  readonly placeName: string | null;
  /** What is wrong with it. */
  readonly findings: readonly FileFinding[];
}

function placed(place: FilePlace | null, findings: readonly FileFinding[]): PlaceOfLine {
  return { orgUnitId: place?.id ?? null, placeName: place?.name ?? null, findings };
}

/** Where a line puts somebody from a day on. */
export function placeFrom(row: PersonLine, from: PlainDate, places: readonly FilePlace[]): PlaceOfLine {
  const place = placeOfLine(places, row);
  if (typeof place === 'string') return placed(null, [mistake(row.line, 'Team', place)]);
  const problem = placeProblem(row.role, place, from);
  return placed(place, problem === null ? [] : [mistake(row.line, 'Team', problem)]);
}

/** Whoever keeps their role keeps their team where the file names none. */
function withPlaceKept(row: PersonLine, { held }: FilePerson, { places }: PeopleHere): PersonLine {
  const isSaid = row.place !== '' || row.service !== '' || held?.role !== row.role;
  const kept = isSaid ? undefined : places.find(({ id }) => id === held.unitId);
  return kept === undefined ? row : { ...row, place: kept.name, service: kept.serviceName ?? '' };
}

function whileWaiting({ line, role }: PersonLine, { held }: FilePerson): readonly FileFinding[] {
  if (held === null && widestRoles.includes(role)) return [];
  return [note(line, 'Role', 'Something waits for a second person: role and team stay as they are until then')];
}

export interface PlannedRole {
  readonly change: PersonChange | null;
  readonly findings: readonly FileFinding[];
}

function nothing(findings: readonly FileFinding[] = []): PlannedRole {
  return { change: null, findings };
}

function isHeld({ held }: FilePerson, { role }: PersonLine, { orgUnitId }: PlaceOfLine): boolean {
  return held?.role === role && held.unitId === orgUnitId;
}

function roleChange(row: PersonLine, person: FilePerson, place: PlaceOfLine, here: PeopleHere): PlannedRole {
  const { today, newId } = here;
  const { line, role, why } = row;
  const { orgUnitId, placeName } = place;
  const startsOn = firstDay(row, today);
  const draft = { clientId: newId(), userId: person.id, role, orgUnitId, startsOn, endsOn: null, why };
  const parsed = parseDraft(changeRoleDraft(today, {}), draft);
  if (!parsed.ok) return nothing(fieldFindings(line, parsed.fields));
  return { change: { kind: 'ROLE', line, person, draft: parsed.value, placeName }, findings: [] };
}

/** A change counts from today, or from a later day: what was stays as it was. */
function firstDay({ startsOn }: PersonLine, today: PlainDate): PlainDate {
  return startsOn !== null && startsOn > today ? startsOn : today;
}

/** Another role or team for somebody who is here; nothing where they have just that. */
export function planRole(row: PersonLine, person: FilePerson, here: PeopleHere): PlannedRole {
  const place = placeFrom(withPlaceKept(row, person, here), firstDay(row, here.today), here.places);
  if (place.findings.length > 0) return nothing(place.findings);
  if (isHeld(person, row, place)) return nothing();
  return person.isWaiting ? nothing(whileWaiting(row, person)) : roleChange(row, person, place, here);
}
