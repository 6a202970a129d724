import { breakKinds, type BreakKind } from '@heard/domain/work/break-kinds';
import { type KindRules, kindRules } from '@heard/domain/work/kind-rules';
import type { Unit } from '../../../platform/unit.js';
import { type ChangedRule, changedRules, rulesNow } from './break-rules.queries.js';

/** What one change made another, by whom and why. */
export interface RuleChange extends Pick<ChangedRule, 'version' | 'at' | 'byName' | 'reason'> {
  readonly rules: readonly ChangedRule[];
}

/** How long one link of the chain may take, who has it next, and what was changed of that lately. */
export interface OpenRules extends KindRules {
  /** How often it was changed. */
  readonly version: number;
  readonly changes: readonly RuleChange[];
}

const latest = 5;

function toChanges(rows: readonly ChangedRule[]): readonly RuleChange[] {
  const firsts = rows.filter(({ version }, at) => rows.findIndex((one) => one.version === version) === at);
  return firsts.map(({ version, at, byName, reason }) => ({
    version,
    at,
    byName,
    reason,
    rules: rows.filter((one) => one.version === version),
  }));
}

/** The rules of every link, in the order of the chain. */
export async function openBreakRules(unit: Unit): Promise<readonly OpenRules[]> {
  const rules = await rulesNow(unit);
  const changed = await changedRules(unit, latest);
  return breakKinds.map((kind) => {
    const changes = toChanges(changed.filter((one) => one.kind === kind));
    return { ...kindRules(rules, kind), version: changes[0]?.version ?? 0, changes };
  });
}

/** Those of one link. */
export async function openRulesOf(unit: Unit, wanted: BreakKind): Promise<OpenRules> {
  const found = (await openBreakRules(unit)).find(({ kind }) => kind === wanted);
  if (found === undefined) throw new Error(`No rules of ${wanted}`);
  return found;
}
