import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays, datePartsOf, formatMonth } from '@heard/domain/calendar/plain-date';
import { addMonths } from '@heard/domain/calendar/months';
import { type Council, demoWorker, orgUnitId, type Worker } from '../council/people.js';
import { teamPlans } from '../council/place.js';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Tables } from '../tables.js';
import { hearingAndAnswering } from './hearing-and-answering.js';
import { peopleAndLearning } from './people-and-learning.js';
import type { PlannedAction, Standing } from './planned-action.js';

const columns: readonly (readonly [Standing, string, number | null])[] = [
  ['NOT_STARTED', 'Not started', null],
  ['IN_PROGRESS', 'In progress', 8],
  ['BLOCKED', 'Blocked', null],
  ['EVIDENCE_REVIEW', 'Evidence review', 5],
  ['ACHIEVED', 'Achieved', null],
];

/** The columns through which an action has come to where it stands. */
const ways: Readonly<Record<Standing, readonly Standing[]>> = {
  NOT_STARTED: ['NOT_STARTED'],
  IN_PROGRESS: ['NOT_STARTED', 'IN_PROGRESS'],
  BLOCKED: ['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED'],
  EVIDENCE_REVIEW: ['NOT_STARTED', 'IN_PROGRESS', 'EVIDENCE_REVIEW'],
  ACHIEVED: ['NOT_STARTED', 'IN_PROGRESS', 'EVIDENCE_REVIEW', 'ACHIEVED'],
};

/** One sign keeps the order of as many cards as a column of the demo holds. */
const rankSigns = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function lastOfMonth(today: PlainDate, months: number): PlainDate {
  const { day } = datePartsOf(addMonths(today, months + 1));
  return addDays(addMonths(today, months + 1), -day);
}

function firstOfMonth(today: PlainDate, months: number): PlainDate {
  return addDays(lastOfMonth(today, months - 1), 1);
}

function teamName({ team }: Worker): string | undefined {
  return teamPlans.find(({ key }) => key === team)?.name;
}

interface EventSaid {
  readonly from?: Standing;
  readonly to?: Standing;
  readonly note?: string | undefined;
  readonly changed?: string | undefined;
}

class PlanWriter {
  private readonly ids = new Identities('plan');
  private readonly planId = this.ids.next();
  private readonly inColumn = new Map<Standing, number>();

  constructor(
    private readonly tables: Tables,
    private readonly council: Council,
    private readonly dice: Dice,
    private readonly today: PlainDate,
    private readonly manager: Worker,
    private readonly reviewer: Worker,
  ) {}

  write(): void {
    const from = firstOfMonth(this.today, -8);
    this.tables.add('plan', {
      id: this.planId,
      title: 'Every voice counts: our plan',
      starts_on: from,
      published_on: addDays(from, 30),
      source: null,
      ends_on: lastOfMonth(this.today, 9),
    });
    for (const [position, [key, label, limit]] of columns.entries()) {
      this.tables.add('board_column', {
        id: this.ids.next(),
        plan_id: this.planId,
        key,
        label,
        position: position + 1,
        wip_limit: limit,
      });
    }
    for (const [at, objective] of [...peopleAndLearning, ...hearingAndAnswering].entries()) {
      const objectiveId = this.ids.next();
      this.tables.add('objective', {
        id: objectiveId,
        plan_id: this.planId,
        no: at + 1,
        theme: objective.theme,
        title: objective.title,
      });
      for (const [position, action] of objective.actions.entries())
        this.action(objectiveId, `${String(at + 1)}.${String(position + 1)}`, action, objective.leads);
    }
  }

  private action(objectiveId: string, no: string, action: PlannedAction, leads: readonly string[]): void {
    const id = this.ids.next();
    const place = this.inColumn.get(action.standing) ?? 0;
    this.inColumn.set(action.standing, place + 1);
    const due = action.dueInMonths;
    const dueTo = due === null ? null : lastOfMonth(this.today, due);
    this.tables.add('action', {
      id,
      plan_id: this.planId,
      objective_id: objectiveId,
      no,
      title: action.title,
      timescale_text: dueTo === null ? null : formatMonth(dueTo),
      due_from: action.fromInMonths === undefined ? null : firstOfMonth(this.today, action.fromInMonths),
      due_to: dueTo,
      year_inferred: false,
      measure: action.measure ?? null,
      org_unit_id: this.orgUnitOf(action),
      column_key: action.standing,
      rank: `a${rankSigns.charAt(place)}`,
      shared: action.shared === true,
      version: ways[action.standing].length,
    });
    for (const title of [...(action.alsoLedBy ?? []), ...leads])
      this.tables.add('action_lead', {
        id: this.ids.next(),
        action_id: id,
        person_id: this.personOf(title),
        label: title,
      });
    this.history(id, action);
  }

  private orgUnitOf({ orgUnit }: PlannedAction): string | null {
    return orgUnit === undefined ? null : orgUnitId(this.council, orgUnit);
  }

  private personOf(title: string): string | null {
    const holder = this.council.workers.find((worker) =>
      [worker.title, `${worker.title}, ${teamName(worker) ?? ''}`].includes(title),
    );
    return holder?.personId ?? null;
  }

  private history(actionId: string, action: PlannedAction): void {
    const way = ways[action.standing];
    let day = addDays(firstOfMonth(this.today, -8), this.dice.between(3, 20));
    const step = Math.max(6, Math.floor(200 / way.length));
    let seq = 0;
    const add = (kind: string, said: EventSaid = {}): void =>
      this.tables.add('action_event', {
        id: this.ids.next(),
        action_id: actionId,
        seq: (seq += 1),
        kind,
        from_column: said.from ?? null,
        to_column: said.to ?? null,
        detail: said.note === undefined ? {} : { note: said.note },
        what_changed: said.changed ?? null,
        // Nobody approves their own action: quality assurance reads the evidence.
        actor_id: said.to === 'ACHIEVED' ? this.reviewer.userId : this.manager.userId,
        at: `${day}T10:40:00Z`,
        created_at: `${day}T10:40:00Z`,
      });
    add('CREATED', { to: 'NOT_STARTED' });
    for (const [at, column] of way.entries()) {
      const before = way[at - 1];
      if (before === undefined) continue;
      day = addDays(day, this.dice.between(5, step));
      if (column === 'EVIDENCE_REVIEW' && this.evidence(actionId, action, day)) add('EVIDENCE_ADDED');
      if (column === 'ACHIEVED' && action.changedSaidLater) add('CHANGE_SAID', { changed: action.changed });
      add('MOVED', { from: before, to: column, note: column === 'BLOCKED' ? action.blocked : undefined });
    }
  }

  private evidence(actionId: string, action: PlannedAction, day: PlainDate): boolean {
    if (action.evidence === undefined) return false;
    this.tables.add('evidence', {
      id: this.ids.next(),
      action_id: actionId,
      kind: 'TEXT',
      body: action.evidence,
      what_changed: action.changedSaidLater ? null : (action.changed ?? null),
      added_by: this.manager.userId,
      created_at: `${day}T10:30:00Z`,
    });
    return true;
  }
}

/** The plan on its board, half done. */
export function addPlan(tables: Tables, council: Council, dice: Dice, today: PlainDate): void {
  const [manager, reviewer] = [demoWorker(council, 'TEAM_MANAGER'), demoWorker(council, 'QUALITY_ASSURANCE')];
  new PlanWriter(tables, council, dice, today, manager, reviewer).write();
}
