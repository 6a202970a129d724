import { meaningOfRule } from '@heard/domain/participation/ssda903/rule-meanings';

/** What a rule says of a line. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

export interface RuleCount {
  readonly rule: string;
  readonly severity: string;
  readonly count: number;
}

/** "440 Coded as under 4, but …"; our own warnings by their title alone. */
export function ruleLabel(rule: string): string {
  const title = meaningOfRule(rule)?.title;
  if (title === undefined) return rule;
  return rule.startsWith('W-') ? title : `${rule} ${title}`;
}
