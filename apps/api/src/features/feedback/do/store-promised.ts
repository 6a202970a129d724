import { generateKeyBetween } from 'fractional-indexing';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { ActionEntity } from '../../action-plan/action.entity.js';
import { ActionEventEntity } from '../../action-plan/action-event.entity.js';
import { ActionLeadEntity } from '../../action-plan/action-lead.entity.js';
import type { CheckedAction } from './check-promised.js';
import { ResponseActionEntity } from './response-action.entity.js';
import { TaskEntity } from './task.entity.js';

type Target = Pick<NewRow<ResponseActionEntity>, 'actionId' | 'taskId'>;

interface Link {
  readonly responseId: string;
  /** Of the form by which it was added later; null where it came with the decision. */
  readonly form: { readonly clientId: string; readonly payload: string } | null;
}

/** Joins a decision to what is there. */
export function storeLink(unit: Unit, { responseId, form }: Link, { actionId, taskId }: Target): void {
  const row: NewRow<ResponseActionEntity> = {
    id: newId(),
    clientId: form?.clientId ?? null,
    payloadSha256: form?.payload ?? null,
    responseId,
    actionId,
    taskId,
    createdBy: unit.actor.userId,
  };
  unit.db.insert(ResponseActionEntity, row);
  recordNewRow(unit, 'response_action', row);
}

function storeCard(unit: Unit, { card, place, lead }: Extract<CheckedAction, { kind: 'CARD' }>): string {
  const by = unit.actor.userId;
  const row: NewRow<ActionEntity> = {
    id: newId(),
    planId: place.planId,
    objectiveId: card.objectiveId,
    no: `${place.objectiveNo}.V${place.made + 1}`,
    title: card.title,
    timescaleText: null,
    dueFrom: card.dueOn,
    dueTo: card.dueOn,
    yearInferred: false,
    measure: null,
    orgUnitId: null,
    columnKey: 'NOT_STARTED',
    rank: generateKeyBetween(place.lastRank, null),
    shared: false,
    version: 1,
    createdBy: by,
  };
  unit.db.insert(ActionEntity, row);
  const led = { id: newId(), actionId: row.id, personId: lead.personId, label: lead.name, createdBy: by };
  unit.db.insert(ActionLeadEntity, led);
  unit.db.insert(ActionEventEntity, {
    id: newId(),
    actionId: row.id,
    seq: 1,
    kind: 'CREATED',
    fromColumn: null,
    toColumn: 'NOT_STARTED',
    detail: {},
    whatChanged: null,
    actorId: by,
    at: unit.now,
    createdBy: by,
  });
  recordNewRow(unit, 'action', row);
  return row.id;
}

function storeTask(unit: Unit, { task }: Extract<CheckedAction, { kind: 'TASK' }>): string {
  const { title, ownerId, dueOn } = task;
  const row: NewRow<TaskEntity> = { id: newId(), title, ownerId, dueOn, createdBy: unit.actor.userId };
  unit.db.insert(TaskEntity, row);
  recordNewRow(unit, 'task', row);
  return row.id;
}

/**
 * Stores what a decision makes, and joins it to the decision. Open boards are told, but not of words that are kept from
 * somebody: what comes at the same moment would tell them.
 */
export function storePromised(unit: Unit, link: Link, action: CheckedAction, isKeptFromSome: boolean): void {
  switch (action.kind) {
    case 'TASK':
      return storeLink(unit, link, { actionId: null, taskId: storeTask(unit, action) });
    case 'JOINED':
      storeLink(unit, link, { actionId: action.actionId, taskId: null });
      if (!isKeptFromSome) unit.announce('board', action.planId, action.actionId);
      return;
    case 'CARD': {
      const actionId = storeCard(unit, action);
      storeLink(unit, link, { actionId, taskId: null });
      unit.announce('board', action.place.planId, actionId);
    }
  }
}
