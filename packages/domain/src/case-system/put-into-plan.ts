import type { CaseChange, CasePlan, KeptFacts, KnownCase } from './case-plan.js';
import { type CaseChild, type CaseIdentifier, caseSystem } from './case-rows.js';
import { planStatuses } from './plan-case-statuses.js';
import { changesOfFacts } from './plan-facts.js';
import type { PlannedLinks } from './plan-links.js';

type Open<List> = { -readonly [Key in keyof List]: List[Key] extends readonly (infer One)[] ? One[] : List[Key] };

export type OpenPlan = Open<CasePlan>;

export function emptyPlan(): OpenPlan {
  return {
    added: [],
    changed: [],
    identifiers: [],
    newTeams: [],
    changedTeams: [],
    newLinks: [],
    changedLinks: [],
    newStatuses: [],
    changedStatuses: [],
    changes: [],
    moves: [],
    unchanged: 0,
    doubles: [],
    findings: [],
  };
}

/** What the file knows better of a child who is stored. */
export function changed(plan: OpenPlan, child: CaseChild, known: KnownCase): string {
  if (child.facts === null) return known.id;
  const { kept, changed: fields, changes } = changesOfFacts(child.facts, known);
  if (changes.length > 0) plan.changed.push({ id: known.id, fields, ...kept });
  plan.changes.push(...changes.map((change) => whose(child, known, change)));
  return known.id;
}

interface Planned {
  readonly id: string;
  readonly known: KnownCase | null;
  readonly identifiers: readonly CaseIdentifier[];
  readonly links: PlannedLinks;
}

/** The numbers, teams, people and statuses of a child who is new or known. */
export function store(plan: OpenPlan, child: CaseChild, { id, known, identifiers, links }: Planned): void {
  const had = new Set(known?.identifiers.map(keyOf));
  const others = identifiers.filter((one) => !had.has(keyOf(one)));
  plan.identifiers.push(...others.map((one) => ({ childId: id, ...one })));
  plan.newTeams.push(...links.newTeams.map((one) => ({ childId: id, ...one })));
  plan.changedTeams.push(...links.changedTeams);
  plan.newLinks.push(...links.newLinks.map((one) => ({ childId: id, ...one })));
  plan.changedLinks.push(...links.changedLinks);
  const statuses = planStatuses(known?.statuses ?? [], child.statuses);
  plan.newStatuses.push(...statuses.added.map((one) => ({ childId: id, ...one })));
  plan.changedStatuses.push(...statuses.changed);
  if (known === null) return;
  const numbers = others.map(({ system, value }) => ({ field: identifierLabel(system), before: null, after: value }));
  const changes = [...links.changes, ...statuses.changes, ...numbers].map((one) => whose(child, known, one));
  plan.moves.push(...links.moves.map((move) => whose(child, known, move)));
  plan.changes.push(...changes);
  const isSame = links.moves.length + changes.length === 0 && plan.changed.at(-1)?.id !== id;
  if (isSame) plan.unchanged += 1;
}

export function keyOf({ system, value }: CaseIdentifier): string {
  return `${system} ${value}`;
}

function identifierLabel(system: string): string {
  return system === caseSystem ? 'number in the case system' : `${system} number`;
}

function whose(
  { file, line, caseId }: CaseChild,
  { id, name }: { readonly id: string } & Pick<KeptFacts, 'name'>,
  change: Pick<CaseChange, 'field' | 'before' | 'after'>,
): CaseChange {
  return { file, line, caseId, childId: id, name, ...change };
}
