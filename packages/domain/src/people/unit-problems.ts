import { formatPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { amountOf } from '../words/amount-of.js';
import type { ChangeUnitDraft, CloseUnitDraft, MakeUnitDraft } from './org-unit-drafts.js';
import { type UnitKind, unitKindWords } from './org-unit-kinds.js';
import { comparedText } from './one-form.js';

/** A service, team or partner organisation as it is today. */
export interface KnownUnit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly parentId: string | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  /** Since when it has this name and stands where it stands; null: always. */
  readonly changedOn: PlainDate | null;
}

/** What goes on in it after a day. */
export interface UnitLoad {
  readonly children: number;
  readonly people: number;
  /** Cards of the plan and what waits for somebody. */
  readonly work: number;
}

/** The first thing that is wrong, by the field that it is said beside. */
export type UnitProblems = Readonly<Record<string, string>>;

const none: UnitProblems = {};

/** Whether it is there on this day. */
export function isUnitOpen({ startsOn, endsOn }: KnownUnit, on: PlainDate): boolean {
  return (startsOn === null || startsOn <= on) && (endsOn === null || endsOn >= on);
}

/** What is wrong with where a team is put. Teams below teams could go round in a circle, and nobody would reach them. */
function placeProblem(
  units: readonly KnownUnit[],
  { id, kind, parentId }: Pick<KnownUnit, 'id' | 'kind' | 'parentId'>,
  from: PlainDate,
): string | null {
  if (kind !== 'TEAM') return null;
  const parent = units.find((one) => one.id === parentId);
  if (parentId === id) return 'A team cannot belong to itself. Choose a service';
  if (parent === undefined) return 'Choose the service that the team belongs to';
  if (parent.kind !== 'SERVICE') return 'A team belongs to a service, never to another team. Choose a service';
  if (parent.startsOn !== null && parent.startsOn > from) {
    return `${parent.name} begins on ${formatPlainDate(parent.startsOn)}. Choose another service, or a later day`;
  }
  if (parent.endsOn !== null) return `${parent.name} ends on ${formatPlainDate(parent.endsOn)}. Choose another service`;
  return null;
}

/** Two that are there at the same time and cannot be told apart by anybody who chooses one. */
function nameProblem(
  units: readonly KnownUnit[],
  { id, kind, name, parentId }: Pick<KnownUnit, 'id' | 'kind' | 'name' | 'parentId'>,
  from: PlainDate,
): string | null {
  const twin = units.find(
    (one) =>
      one.id !== id &&
      one.kind === kind &&
      (kind !== 'TEAM' || one.parentId === parentId) &&
      (one.endsOn === null || one.endsOn >= from) &&
      comparedText(one.name) === comparedText(name),
  );
  if (twin === undefined) return null;
  return `There is a ${unitKindWords[kind]} called ${twin.name} already${kind === 'TEAM' ? ' in this service' : ''}`;
}

function problems(found: Readonly<Record<string, string | null>>): UnitProblems {
  const first = Object.entries(found).find(([, message]) => message !== null);
  return first === undefined ? none : { [first[0]]: first[1] ?? '' };
}

/** What is wrong with making this one beside those that there are; nothing: it may be made. */
export function problemsOfMaking(units: readonly KnownUnit[], draft: MakeUnitDraft): UnitProblems {
  const { clientId: id, kind, name, startsOn } = draft;
  const made = { id, kind, name, parentId: kind === 'TEAM' ? (draft.parentId ?? null) : null };
  return problems({
    parentId: placeProblem(units, made, startsOn),
    name: nameProblem(units, made, startsOn),
  });
}

function changeDayProblem({ startsOn, changedOn }: KnownUnit, from: PlainDate, today: PlainDate): string | null {
  if (from > today) return 'Choose today or an earlier day: a change is written down once it counts';
  if (startsOn !== null && from < startsOn) return `It began on ${formatPlainDate(startsOn)}: choose that day or later`;
  if (changedOn !== null && from < changedOn) {
    return `It was last changed on ${formatPlainDate(changedOn)}: choose that day or later`;
  }
  return null;
}

function placeAfter({ kind, parentId }: KnownUnit, draft: ChangeUnitDraft): string | null {
  return kind === 'TEAM' ? (draft.parentId ?? null) : parentId;
}

/** What is wrong with calling it something else, or putting it elsewhere; nothing: it may be changed. */
export function problemsOfChange(
  units: readonly KnownUnit[],
  unit: KnownUnit,
  draft: ChangeUnitDraft,
  today: PlainDate,
): UnitProblems {
  const { countsFrom: from = null, name } = draft;
  const parentId = placeAfter(unit, draft);
  const changed = { ...unit, name, parentId };
  const isSame = unit.name === name && unit.parentId === parentId;
  return problems({
    form: isSame ? 'This is how it is already: nothing would change' : null,
    countsFrom: from === null ? null : changeDayProblem(unit, from, today),
    parentId: parentId === unit.parentId ? null : placeProblem(units, changed, from ?? today),
    name: nameProblem(units, changed, today),
  });
}

/** “3 children and 1 person”, of what is there. */
function listed(amounts: readonly (readonly [number, string, string])[]): string {
  const said = amounts.filter(([count]) => count > 0).map(([count, one, many]) => amountOf(count, one, many));
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
}

function lastDayProblem({ startsOn, changedOn }: KnownUnit, endsOn: PlainDate): string | null {
  if (startsOn !== null && endsOn < startsOn) {
    return `It began on ${formatPlainDate(startsOn)}: it cannot end before that`;
  }
  if (changedOn !== null && endsOn < changedOn) {
    return `It was changed on ${formatPlainDate(changedOn)}: it cannot end before that`;
  }
  return null;
}

function restProblem(units: readonly KnownUnit[], { id, kind }: KnownUnit, endsOn: PlainDate, load: UnitLoad) {
  const teams = units.filter((one) => one.parentId === id && (one.endsOn === null || one.endsOn > endsOn));
  const rest = listed([
    [teams.length, 'team', 'teams'],
    [load.children, 'child', 'children'],
    [load.people, 'person', 'people'],
    [load.work, 'piece of open work', 'pieces of open work'],
  ]);
  if (rest === '') return null;
  const counted = teams.length + load.children + load.people + load.work;
  const still = counted === 1 ? 'is' : 'are';
  return `After that day ${rest} ${still} still with this ${unitKindWords[kind]}. Move them elsewhere or end them first`;
}

/** What is wrong with ending it on a day, or letting it go on. `load` is what goes on in it after that day. */
export function problemsOfClosing(
  units: readonly KnownUnit[],
  unit: KnownUnit,
  { endsOn = null }: CloseUnitDraft,
  load: UnitLoad,
): UnitProblems {
  if (endsOn !== null) {
    return problems({ endsOn: lastDayProblem(unit, endsOn) ?? restProblem(units, unit, endsOn, load) });
  }
  const from = unit.endsOn ?? unit.startsOn ?? '';
  return problems({ form: placeProblem(units, unit, from) ?? nameProblem(units, unit, from) });
}
