import type { ChildrenCheckType } from './children-check.type.js';
import type { Reconciliation } from './child-import.shape.js';

export function toChildrenCheckType(found: Reconciliation): ChildrenCheckType {
  const { newChildren, changes, moves, missingChildren, doubleLines, findings, ...counts } = found;
  return { counts, newChildren, changes, moves, missingChildren, doubleLines, findings };
}
