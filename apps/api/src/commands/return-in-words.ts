import { amountOf } from '@heard/domain/words/amount-of';
import type { ReturnPlan } from '../features/participation/ssda903/plan-return.js';
import type { ReadReturn } from '../features/participation/ssda903/read-return.js';

/** One object for programs, in the shape that other systems rely on. */
export function returnAsJson({ rows, rejected, findings }: ReadReturn): string {
  return `${JSON.stringify({
    rows,
    accepted: rows - rejected,
    rejected,
    findings: findings.map(({ file, line, rule, severity, message }) => ({ file, line, rule, severity, message })),
  })}\n`;
}

interface Changes {
  readonly added: readonly unknown[];
  readonly changed: readonly unknown[];
  readonly unchanged: number;
}

function changesOf(what: string, { added, changed, unchanged }: Changes, applied: boolean): string {
  const [add, change] = applied ? ['added', 'changed'] : ['to add', 'to change'];
  return `${what}: ${added.length} ${add}, ${changed.length} ${change}, ${unchanged} as they were.`;
}

/** Every finding on a line of its own, as compilers write them, then what the return holds and what storing it changes. */
export function returnInWords(read: ReadReturn, plan: ReturnPlan, applied: boolean): string {
  const lines = read.findings.map(
    ({ file, line, rule, severity, message }) => `${file}:${line}  ${severity} ${rule}  ${message}`,
  );
  lines.push(
    `${amountOf(read.rows, 'review', 'reviews')} read, ${amountOf(read.rejected, 'line', 'lines')} left out; ${amountOf(read.findings.length, 'finding', 'findings')}.`,
    changesOf('Children', plan.children, applied),
    changesOf('Reviews', plan.reviews, applied),
    changesOf('Details of episodes', plan.statuses, applied),
  );
  if (plan.reviews.gone.length > 0) {
    lines.push(
      `${amountOf(plan.reviews.gone.length, 'review', 'reviews')} of an earlier return are not in this one. They stay; with --year a review whose day was corrected moves to its new day.`,
    );
  }
  if (plan.children.differing > 0) {
    lines.push(
      `The record of ${amountOf(plan.children.differing, 'child', 'children')} says something else. It stays.`,
    );
  }
  if (!applied) lines.push('Nothing has been changed yet. Add --apply to import the return.');
  return `${lines.join('\n')}\n`;
}
