import { emailText } from '../accounts/email-text.js';
import { languages } from '../feedback/languages.js';
import { RelationshipKind, relationshipKinds } from '../children/relationship-kinds.js';
import { longest } from '../validation/text-lengths.js';
import type { CaseCells } from './case-cells.js';
import type { CaseColumn } from './case-columns.js';
import {
  type CaseDays,
  type CaseFacts,
  type CaseIdentifier,
  type CaseLink,
  type CasePlace,
  type CaseStatus,
  type CaseStatusKind,
  type CaseTeam,
  caseSystem,
} from './case-rows.js';

/** What one line says, of the child of this number. */
export interface CaseLine extends CasePlace {
  readonly caseId: string;
  readonly facts: CaseFacts | null;
  readonly identifiers: readonly CaseIdentifier[];
  readonly teams: readonly CaseTeam[];
  readonly links: readonly CaseLink[];
  readonly statuses: readonly CaseStatus[];
}

const email = emailText('');

function address(cells: CaseCells, column: CaseColumn): string | null {
  const found = cells.text(column, longest.email);
  if (found === null) return null;
  const parsed = email.safeParse(found);
  if (!parsed.success) cells.problems.push(`${column} has “${found}”, which is no email address.`);
  return (parsed.data ?? found).toLowerCase();
}

function otherIdentifiers(cells: CaseCells): readonly CaseIdentifier[] {
  return (
    [
      ['SSDA903', 'ssda903_id'],
      ['NHS', 'nhs_number'],
      ['UPN', 'upn'],
    ] as const
  ).flatMap(([system, column]) => {
    const value = cells.text(column, longest.identifier);
    return value === null ? [] : [{ system, value: system === 'NHS' ? value.replaceAll(' ', '') : value }];
  });
}

function factsOf(cells: CaseCells): CaseFacts {
  const name = cells.needed('name', longest.name);
  const language = cells.text('language', longest.language);
  if (language !== null && !languages.some((one) => one === language)) {
    cells.problems.push(`language has “${language}”, which is none of ${languages.join(', ')}.`);
  }
  const [dateOfBirth, expectedBirthOn] = [cells.date('date_of_birth'), cells.date('expected_birth_on')];
  if (cells.isEmpty('date_of_birth') && cells.isEmpty('expected_birth_on')) {
    cells.problems.push('date_of_birth is empty. Give it, or expected_birth_on where they are not born yet.');
  }
  return {
    reference: cells.text('reference', longest.reference),
    name,
    knownAs: cells.text('known_as', longest.name),
    dateOfBirth,
    expectedBirthOn,
    sex: cells.sex(),
    ethnicity: cells.text('ethnicity', longest.code)?.toUpperCase() ?? null,
    language,
    sendFlag: cells.flag('send'),
  };
}

function todaysLink(
  cells: CaseCells,
  place: CasePlace,
  kind: RelationshipKind,
  columns: readonly [CaseColumn, CaseColumn],
): readonly CaseLink[] {
  const who = address(cells, columns[0]);
  const from = cells.date(columns[1]);
  return who === null
    ? []
    : [{ ...place, kind, email: who, personName: null, parentalResponsibility: false, from, to: null }];
}

/** A line for a child, with their team and people as they are today. */
export function readChildLine(cells: CaseCells, place: CasePlace): CaseLine {
  const caseId = cells.needed('case_id', longest.identifier);
  const facts = factsOf(cells);
  const team = cells.text('team', longest.title);
  const teamFrom = cells.date('team_from');
  const legal = cells.text('legal_status', longest.code)?.toUpperCase() ?? null;
  const legalFrom = cells.date('legal_status_from');
  if (legal !== null && cells.isEmpty('legal_status_from'))
    cells.problems.push('legal_status needs legal_status_from.');
  return {
    ...place,
    caseId,
    facts,
    identifiers: [{ system: caseSystem, value: caseId }, ...otherIdentifiers(cells)],
    teams: team === null ? [] : [{ ...place, team, from: teamFrom, to: null }],
    links: [
      ...todaysLink(cells, place, RelationshipKind.ALLOCATED_WORKER, ['worker_email', 'worker_from']),
      ...todaysLink(cells, place, RelationshipKind.REVIEWING_OFFICER, [
        'reviewing_officer_email',
        'reviewing_officer_from',
      ]),
    ],
    statuses:
      legal === null || legalFrom === null
        ? []
        : [{ ...place, kind: 'CLA_EPISODE', code: legal, from: legalFrom, to: null }],
  };
}

const linkKinds: ReadonlyMap<string, RelationshipKind | 'TEAM'> = new Map([
  ['TEAM', 'TEAM'],
  ...relationshipKinds.map((kind) => [kind, kind] as const),
]);
const byName: ReadonlySet<string> = new Set([RelationshipKind.FOSTER_CARER, RelationshipKind.PARENT]);

function daysOf(cells: CaseCells): CaseDays {
  if (cells.text('from', longest.code) === null) cells.problems.push('from is empty.');
  const [from, to] = [cells.date('from'), cells.date('to')];
  if (from !== null && to !== null && to < from) cells.problems.push('to is before from.');
  return { from, to };
}

function nothingOf(place: CasePlace, caseId: string): CaseLine {
  return { ...place, caseId, facts: null, identifiers: [], teams: [], links: [], statuses: [] };
}

/** A line for a team, a worker, or somebody of the family, between two days. */
export function readAllocationLine(cells: CaseCells, place: CasePlace): CaseLine {
  const line = nothingOf(place, cells.needed('case_id', longest.identifier));
  const kind = cells.code('kind', linkKinds);
  const days = daysOf(cells);
  if (kind === 'TEAM') return { ...line, teams: [{ ...place, ...days, team: cells.needed('team', longest.title) }] };
  if (kind === null) return line;
  const personName = byName.has(kind) ? cells.needed('person_name', longest.name) : null;
  const who = personName === null ? address(cells, 'worker_email') : null;
  if (personName === null && who === null) cells.problems.push('worker_email is empty.');
  const parentalResponsibility = cells.flag('parental_responsibility') ?? false;
  return { ...line, links: [{ ...place, ...days, kind, email: who, personName, parentalResponsibility }] };
}

const statusKinds: ReadonlyMap<string, CaseStatusKind> = new Map([
  ['LOOKED_AFTER', 'CLA_EPISODE'],
  ['PLACEMENT', 'PLACEMENT'],
  ['CHILD_PROTECTION', 'CP_PLAN'],
  ['CHILD_IN_NEED', 'CIN_PLAN'],
  ['CARE_LEAVER', 'CARE_LEAVER'],
]);

/** A line for a legal status, a placement or a plan. */
export function readStatusLine(cells: CaseCells, place: CasePlace): CaseLine {
  const line = nothingOf(place, cells.needed('case_id', longest.identifier));
  const kind = cells.code('status', statusKinds);
  const code = cells.text('code', longest.code)?.toUpperCase() ?? kind ?? '';
  const { from, to } = daysOf(cells);
  return kind === null || from === null ? line : { ...line, statuses: [{ ...place, kind, code, from, to }] };
}
