import type { CaseCouncil, CaseLookups, CasePlan, KnownCase } from './case-plan.js';
import { type CaseChild, type CaseFacts, type CaseFinding, type CasePlace, caseSystem } from './case-rows.js';
import { keptOf } from './plan-facts.js';
import { planLinks, type PlannedLinks } from './plan-links.js';
import { changed, emptyPlan, keyOf, type OpenPlan, store } from './put-into-plan.js';

function error(place: CasePlace, message: string, rule = 'CASE-LINE'): CaseFinding {
  return { file: place.file, line: place.line, rule, severity: 'error', message };
}

/** Written alike, they may be one child. */
function likeness(facts: CaseFacts): string | null {
  return facts.dateOfBirth === null ? null : `${facts.dateOfBirth} ${facts.name?.toLowerCase() ?? ''}`;
}

/** Holds what the files say against what is kept, a batch after the other, and says what storing it would change. */
export class CasePlanner {
  private readonly taken = new Map<string, CasePlace>();
  private readonly references = new Map<string, CasePlace>();
  private readonly new = new Map<string, CasePlace>();

  constructor(private readonly council: CaseCouncil) {}

  plan(children: readonly CaseChild[], lookups: CaseLookups): CasePlan {
    const plan = emptyPlan();
    const byIdentifier = new Map<string, KnownCase>();
    for (const known of lookups.known) {
      for (const { system, value } of known.identifiers) byIdentifier.set(keyOf({ system, value }), known);
    }
    for (const child of children) this.planOne(plan, child, byIdentifier, lookups);
    return plan;
  }

  private planOne(
    plan: OpenPlan,
    child: CaseChild,
    byIdentifier: ReadonlyMap<string, KnownCase>,
    lookups: CaseLookups,
  ): void {
    const identifiers = child.facts === null ? [{ system: caseSystem, value: child.caseId }] : child.identifiers;
    const found = new Set(identifiers.flatMap(({ system, value }) => byIdentifier.get(keyOf({ system, value })) ?? []));
    const [known = null] = found;
    const links = planLinks(child, known, this.council);
    plan.findings.push(...links.findings);
    const problems = [this.problemOf(child, found, links), this.referenceProblem(child, known, lookups)].filter(
      (problem) => problem !== null,
    );
    plan.findings.push(...problems.filter((problem) => !links.findings.includes(problem)));
    if (problems.length > 0) return;
    const id = known === null ? this.added(plan, child, lookups) : changed(plan, child, known);
    if (id !== null) store(plan, child, { id, known, identifiers, links });
  }

  /** Why nothing of this child is taken. */
  private problemOf(child: CaseChild, found: ReadonlySet<KnownCase>, links: PlannedLinks): CaseFinding | null {
    if (child.facts !== null) {
      const own = links.findings.find(({ file, line }) => file === child.file && line === child.line);
      if (own !== undefined) return own;
    }
    if (found.size > 1)
      return error(child, 'Its identifiers belong to different children here. Put the wrong one right.');
    const [known] = found;
    if (known === undefined) {
      return child.facts === null
        ? error(child, `There is no child ${child.caseId} yet. Put them into the file of children.`, 'CASE-CHILD')
        : null;
    }
    const earlier = this.taken.get(known.id);
    this.taken.set(known.id, earlier ?? child);
    return earlier === undefined
      ? null
      : error(
          child,
          `This is the same child here as on line ${earlier.line} of ${earlier.file}. Keep the line that counts.`,
        );
  }

  private referenceProblem(child: CaseChild, known: KnownCase | null, { references }: CaseLookups): CaseFinding | null {
    const reference = wantedReference(child, known);
    if (reference === null) return null;
    const earlier = this.references.get(reference);
    this.references.set(reference, earlier ?? child);
    const belongsTo = (whom: string): CaseFinding =>
      error(child, `The reference ${reference} belongs to ${whom}. Give the child their own.`);
    if (earlier !== undefined) return belongsTo(`the child on line ${earlier.line}`);
    return (references.get(reference) ?? known?.id) === known?.id ? null : belongsTo('another child here');
  }

  /** The id of the new child; null where somebody has to say first whether it is one. */
  private added(plan: OpenPlan, child: CaseChild, { like }: CaseLookups): string | null {
    const { facts, caseId, file, line } = child;
    if (facts === null) return null;
    const alike = like.filter((one) => one.caseId === caseId && !one.isOther);
    if (alike.length > 0) {
      plan.doubles.push(
        ...alike.map(({ childId, reference }) => ({ file, line, caseId, name: facts.name ?? '', childId, reference })),
      );
      return null;
    }
    const key = likeness(facts);
    const earlier = key === null ? undefined : this.new.get(key);
    if (earlier !== undefined) {
      const message = `Same name and date of birth as line ${earlier.line}, under another number. It waits: check the files again after this import, and say whether they are one child.`;
      plan.findings.push({ file, line, rule: 'W-CASE-DOUBLE', severity: 'warning', message });
      return null;
    }
    if (key !== null) this.new.set(key, child);
    const id = this.council.newId();
    plan.added.push({ id, caseId, file, line, ...keptOf(facts, caseId) });
    return id;
  }
}

function wantedReference({ facts, caseId }: CaseChild, known: KnownCase | null): string | null {
  return facts === null ? null : (facts.reference ?? (known === null ? caseId : null));
}
