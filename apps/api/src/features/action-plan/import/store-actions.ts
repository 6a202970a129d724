import type { PlanFinding, PlannedAction } from '@heard/domain/action-plan/plan-file';
import { generateKeyBetween } from 'fractional-indexing';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { newId } from '../../../platform/ids.js';
import { snakeCase } from '../../../platform/snake-case-names.js';
import type { Unit } from '../../../platform/unit.js';
import { ActionEntity } from '../action.entity.js';
import { ActionLeadEntity } from '../action-lead.entity.js';
import { lastRank } from '../board/card-rank.queries.js';
import { removeLeads, type StoredAction, storedActions } from './planned-actions.queries.js';
import { type NewActionEvent, recordActionEvents } from '../store-action-events.js';

/** What a file says of an action: every column that is not its place in the plan, or on the board. */
type Said = Omit<
  NewRow<ActionEntity>,
  'id' | 'planId' | 'objectiveId' | 'no' | 'columnKey' | 'rank' | 'orgUnitId' | 'shared' | 'version' | 'createdBy'
>;

function saidOf({ title, timescaleText, dueFrom, dueTo, yearInferred, measure }: Said): Said {
  return { title, timescaleText, dueFrom, dueTo, yearInferred, measure };
}

/** All that a file says of an action, as one text to compare. */
function saying(action: Said & Pick<PlannedAction, 'leads'>): string {
  return JSON.stringify([saidOf(action), action.leads]);
}

interface ActionToStore {
  readonly id: string;
  readonly planned: PlannedAction;
}

interface AddedAction extends ActionToStore {
  readonly objectiveId: string;
}

interface ChangedAction extends ActionToStore {
  readonly stored: StoredAction;
}

function addLeads(unit: Unit, actions: readonly ActionToStore[]): void {
  const leads = actions.flatMap(({ id, planned }) => planned.leads.map((label) => ({ actionId: id, label })));
  unit.db.insert(
    ActionLeadEntity,
    leads.map((lead) => ({ ...lead, id: newId(), personId: null, createdBy: unit.actor.userId })),
  );
}

function recordActions(unit: Unit, actions: readonly ActionToStore[], events: readonly NewActionEvent[]): void {
  recordActionEvents(unit, events);
  const [first] = actions;
  if (first === undefined) return;
  const columns = Object.keys(saidOf(first.planned)).map(snakeCase);
  recordChanges(unit, { table: 'action', rowIds: actions.map(({ id }) => id), columns });
}

/** Below the last card that is not started, in the order of the file. */
function addActions(unit: Unit, planId: string, actions: readonly AddedAction[], after: string | null): void {
  let rank = after;
  const rows = actions.map(({ id, objectiveId, planned }) => {
    rank = generateKeyBetween(rank, null);
    return {
      ...saidOf(planned),
      id,
      planId,
      objectiveId,
      no: planned.no,
      columnKey: 'NOT_STARTED' as const,
      rank,
      orgUnitId: null,
      shared: false,
      version: 1,
      createdBy: unit.actor.userId,
    };
  });
  unit.db.insert(ActionEntity, rows);
  addLeads(unit, actions);
  const event = { kind: 'CREATED' as const, fromColumn: null, toColumn: 'NOT_STARTED' as const, seq: 1, detail: {} };
  recordActions(
    unit,
    actions,
    actions.map(({ id }) => ({ ...event, actionId: id })),
  );
}

async function changeActions(unit: Unit, actions: readonly ChangedAction[]): Promise<void> {
  if (actions.length === 0) return;
  await Promise.all([
    ...actions.map(async ({ id, planned, stored }) =>
      unit.db.update(ActionEntity, { id }, { ...saidOf(planned), version: stored.version + 1 }),
    ),
    removeLeads(
      unit,
      actions.map(({ id }) => id),
    ),
  ]);
  addLeads(unit, actions);
  const event = { kind: 'CHANGED' as const, fromColumn: null, toColumn: null, detail: {} };
  recordActions(
    unit,
    actions,
    actions.map(({ id, stored }) => ({ ...event, actionId: id, seq: stored.lastEvent + 1 })),
  );
}

function staysWhereItIs({ line, no, objectiveNo }: PlannedAction): PlanFinding {
  const message = `Action ${no} stays under the objective that it has here. To start it anew under objective ${objectiveNo}, give it another number`;
  return { line, rule: 'PLAN-MOVED', severity: 'warning', message };
}

/**
 * Adds new actions below the last card that is not started, and changes those of which the file says something else. Answers
 * too which the file puts under another objective: a card with its history stays under its own.
 */
export async function importActions(
  unit: Unit,
  planId: string,
  planned: readonly PlannedAction[],
  objectives: ReadonlyMap<number, string>,
): Promise<{ added: number; changed: number; unchanged: number; notNamed: number; stayed: readonly PlanFinding[] }> {
  const [stored, last] = await Promise.all([storedActions(unit, planId), lastRank(unit, planId)]);
  const known = new Map(stored.map((action) => [action.no, action]));
  const added: AddedAction[] = [];
  const changed: ChangedAction[] = [];
  const stayed: PlanFinding[] = [];
  let unchanged = 0;
  for (const action of planned) {
    const there = known.get(action.no);
    const objectiveId = objectives.get(action.objectiveNo);
    if (there !== undefined && there.objectiveId !== objectiveId) stayed.push(staysWhereItIs(action));
    if (there !== undefined && saying(there) === saying(action)) unchanged += 1;
    else if (there !== undefined) changed.push({ id: there.id, planned: action, stored: there });
    else if (objectiveId !== undefined) added.push({ id: newId(), planned: action, objectiveId });
  }
  await changeActions(unit, changed);
  addActions(unit, planId, added, last);
  const notNamed = stored.length - changed.length - unchanged;
  return { added: added.length, changed: changed.length, unchanged, notNamed, stayed };
}
