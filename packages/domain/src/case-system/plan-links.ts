import { relationshipLabels, type RelationshipKind } from '../children/relationship-kinds.js';
import type { CaseCouncil, CasePlan, KnownCase, KnownLink, KnownStay } from './case-plan.js';
import type { CaseChild, CaseFinding, CaseLink, CaseTeam } from './case-rows.js';
import type { FieldChange } from './plan-facts.js';
import { type PlannedStays, planStays, type WantedStay } from './plan-stays.js';

export interface PlannedLinks {
  readonly newTeams: readonly Omit<CasePlan['newTeams'][number], 'childId'>[];
  readonly changedTeams: CasePlan['changedTeams'];
  readonly newLinks: readonly Omit<CasePlan['newLinks'][number], 'childId'>[];
  readonly changedLinks: CasePlan['changedLinks'];
  readonly moves: readonly FieldChange[];
  readonly changes: readonly FieldChange[];
  readonly findings: readonly CaseFinding[];
}

type Found<One extends CaseTeam | CaseLink> = One & { readonly who: string; readonly label: string };
type Sought<One extends CaseTeam | CaseLink> = { readonly found: Found<One> } | { readonly problem: string };

const oneAtATime: ReadonlySet<RelationshipKind> = new Set(['ALLOCATED_WORKER', 'REVIEWING_OFFICER']);

function teamOf(one: CaseTeam, { teams }: CaseCouncil): Sought<CaseTeam> {
  const team = teams.get(one.team.toLowerCase().replaceAll(/\s+/g, ' '));
  if (team === undefined)
    return {
      problem: `There is no team called ${one.team}. Make it under Services and teams, or write its name as it stands there.`,
    };
  if (team === null)
    return {
      problem: `Two teams are called ${one.team}. Write the service before it, like Children in Care / ${one.team}.`,
    };
  return { found: { ...one, who: team.id, label: team.name } };
}

function personOf(one: CaseLink, { workers }: CaseCouncil): Sought<CaseLink> {
  if (one.email === null) {
    const label = one.personName ?? '';
    return { found: { ...one, who: label.toLowerCase(), label } };
  }
  const worker = workers.get(one.email);
  if (worker === undefined)
    return { problem: `Nobody has an account with ${one.email}. Add them under People, or put the address right.` };
  if (worker.ended && one.to === null) return { problem: `${one.email} has left. Say who works with the child now.` };
  return { found: { ...one, who: worker.personId, label: worker.name } };
}

/** The lines whose team or person is known; a sentence for each of the others. */
function soughtOf<One extends CaseTeam | CaseLink>(
  all: readonly One[],
  seek: (one: One) => Sought<One>,
  findings: CaseFinding[],
): readonly Found<One>[] {
  return all.flatMap((one) => {
    const sought = seek(one);
    if ('found' in sought) return [sought.found];
    const { file, line } = one;
    findings.push({ file, line, rule: 'CASE-WHO', severity: 'error', message: sought.problem });
    return [];
  });
}

/** Two that go on at once where there can be one: nobody but the person can say which of them counts. */
function withoutSecond<One extends CaseTeam | CaseLink>(
  all: readonly Found<One>[],
  what: string,
  findings: CaseFinding[],
): readonly Found<One>[] {
  const first = all.find(({ to }) => to === null);
  return all.filter((one) => {
    if (first === undefined || one.to !== null || one.who === first.who) return true;
    const message = `The child has another ${what} on line ${first.line} of ${first.file} at the same time. End one of them.`;
    findings.push({ file: one.file, line: one.line, rule: 'CASE-TWO', severity: 'error', message });
    return false;
  });
}

function current(stays: readonly KnownStay[]): string | null {
  return stays.find(({ to }) => to === null)?.label ?? null;
}

function changeOf<Known extends KnownStay>(
  field: string,
  known: readonly Known[],
  { changed, added }: PlannedStays<Known, WantedStay & { readonly label: string }>,
): readonly FieldChange[] {
  if (changed.length + added.length === 0) return [];
  const before = current(known);
  const open = added.find(({ to }) => to === null)?.wanted.label ?? changed.find(({ to }) => to === null)?.known.label;
  const ended = changed.some(({ known: was }) => was.to === null);
  return [{ field, before, after: open ?? (ended ? null : before) }];
}

function kindsIn(child: CaseChild): readonly RelationshipKind[] {
  return [...new Set(child.links.map(({ kind }) => kind))];
}

/** What the files change of the team and the people of one child. */
export function planLinks(child: CaseChild, known: KnownCase | null, council: CaseCouncil): PlannedLinks {
  const findings: CaseFinding[] = [];
  const teams = withoutSecond(
    soughtOf(child.teams, (one) => teamOf(one, council), findings),
    'team',
    findings,
  );
  const people = soughtOf(child.links, (one) => personOf(one, council), findings);
  const { today } = council;
  const ofTeams = planStays<KnownStay, Found<CaseTeam>>(known?.teams ?? [], teams, { today, onlyOne: true });
  const moves = [...changeOf('team', known?.teams ?? [], ofTeams)];
  const changes: FieldChange[] = [];
  const links: PlannedStays<KnownLink, Found<CaseLink>>[] = kindsIn(child).map((kind) => {
    const onlyOne = oneAtATime.has(kind);
    const all = people.filter((one) => one.kind === kind);
    const wanted = onlyOne ? withoutSecond(all, relationshipLabels[kind].toLowerCase(), findings) : all;
    const stored = known?.links.filter((one) => one.kind === kind) ?? [];
    const planned = planStays<KnownLink, Found<CaseLink>>(stored, wanted, { today, onlyOne });
    const told = changeOf(relationshipLabels[kind].toLowerCase(), stored, planned);
    (kind === 'ALLOCATED_WORKER' ? moves : changes).push(...told);
    return planned;
  });
  return {
    newTeams: ofTeams.added.map(({ wanted, from, to }) => ({ unitId: wanted.who, from, to })),
    changedTeams: ofTeams.changed.map(({ known: was, from, to }) => ({ id: was.id, from, to })),
    newLinks: links.flatMap(({ added }) =>
      added.map(({ wanted, from, to }) => ({
        kind: wanted.kind,
        personId: wanted.email === null ? council.newId() : wanted.who,
        personName: wanted.email === null ? wanted.personName : null,
        parentalResponsibility: wanted.parentalResponsibility,
        from,
        to,
      })),
    ),
    changedLinks: links.flatMap(({ changed }) => changed.map(({ known: was, from, to }) => ({ id: was.id, from, to }))),
    moves,
    changes,
    findings,
  };
}
