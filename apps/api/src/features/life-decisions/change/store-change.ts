import type { WhyWithdrawn } from '@heard/domain/life-decisions/why-withdrawn';
import { recordChange, recordNewRow } from '../../../foundations/audit/record-change.js';
import type { Changes, NewRow } from '../../../platform/entity-store.js';
import { newId } from '../../../platform/ids.js';
import { snakeCase } from '../../../platform/snake-case-names.js';
import type { Unit } from '../../../platform/unit.js';
import { LifeDecisionEntity } from '../life-decision.entity.js';
import type { LifeDecisionRecord } from '../life-decision.shape.js';
import { LifeDecisionChangeEntity } from './life-decision-change.entity.js';

interface NewChange {
  readonly clientId: string;
  readonly payload: string;
  /** Null where it was put right. */
  readonly because: WhyWithdrawn | null;
  readonly reason: string | null;
  /** What is different of the decision from now on. */
  readonly changes: Changes<LifeDecisionEntity>;
}

const nothingBefore = {
  wasKind: null,
  wasTitle: null,
  wasWhat: null,
  wasDecidedBy: null,
  wasTookEffectOn: null,
} as const;

function saidBefore({ kind, title, what, decidedBy, tookEffectOn }: LifeDecisionRecord) {
  return { wasKind: kind, wasTitle: title, wasWhat: what, wasDecidedBy: decidedBy, wasTookEffectOn: tookEffectOn };
}

/** Keeps what a decision said before and why that changes, then changes it: the database lets it through in this order alone. */
export async function storeChange(
  unit: Unit,
  record: LifeDecisionRecord,
  { clientId, payload, because, reason, changes }: NewChange,
): Promise<void> {
  const { userId } = unit.actor;
  const row: NewRow<LifeDecisionChangeEntity> = {
    id: newId(),
    clientId,
    payloadSha256: payload,
    lifeDecisionId: record.id,
    seq: record.changes.length + 1,
    change: because === null ? 'CORRECTED' : 'WITHDRAWN',
    because,
    reason,
    changedBy: userId,
    changedOn: unit.today,
    ...(because === null ? saidBefore(record) : nothingBefore),
    createdBy: userId,
  };
  unit.db.insert(LifeDecisionChangeEntity, row);
  recordNewRow(unit, 'life_decision_change', row);
  await unit.db.update(LifeDecisionEntity, { id: record.id }, changes);
  recordChange(unit, { table: 'life_decision', rowId: record.id, columns: Object.keys(changes).map(snakeCase) });
}
