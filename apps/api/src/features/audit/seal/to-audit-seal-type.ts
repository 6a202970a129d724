import type { AuditSealType } from './seal-state.type.js';
import type { SealStateRow } from './seals.queries.js';

export function toAuditSealType(state: SealStateRow | undefined): AuditSealType | null {
  return state === undefined ? null : { ...state };
}
