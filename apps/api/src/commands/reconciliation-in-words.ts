import { amountOf } from '@heard/domain/words/amount-of';
import type { Reconciliation } from '../features/case-system/child-import.shape.js';

/** One object for programs, with what the screen shows. */
export function reconciliationAsJson(found: Reconciliation): string {
  const { rows, rejected, newChildren, changes, moves, missingChildren, doubleLines, findings, ...counts } = found;
  return `${JSON.stringify({ rows, accepted: rows - rejected, rejected, ...counts, findings, lists: { newChildren, changes, moves, missingChildren, doubleLines } })}\n`;
}

function countsOf(found: Reconciliation, applied: boolean): readonly string[] {
  const { rows, rejected, added, changed, moved, unchanged, missing, doubles } = found;
  const to = (verb: string, participle: string): string => (applied ? participle : `to ${verb}`);
  return [
    `${amountOf(rows, 'line', 'lines')} read, ${rejected} left out.`,
    `${added} ${to('add', 'added')}, ${changed} ${to('change', 'changed')}, ${moved} ${to('move', 'moved')}, ${unchanged} as they were.`,
    `${missing} of those who came before are not in the file; nobody is taken away.`,
    ...(doubles === 0
      ? []
      : [`${doubles} may be here already under another number: an administrator says so under Case system.`]),
  ];
}

/** For a person at a terminal. */
export function reconciliationInWords(found: Reconciliation, applied: boolean): string {
  const lines = found.findings.map(
    ({ file, line, rule, severity, message }) => `${file}:${line}  ${severity} ${rule}  ${message}`,
  );
  const end = applied ? [] : ['Nothing has been changed yet. Add --apply to bring the children in.'];
  return `${[...lines, ...countsOf(found, applied), ...end].join('\n')}\n`;
}
