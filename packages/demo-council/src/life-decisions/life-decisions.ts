import { addDays, daysBetween, type PlainDate } from '@heard/domain/calendar/plain-date';
import type { LifeDecisionKind } from '@heard/domain/life-decisions/life-decision-kinds';
import { weeksBefore } from '@heard/domain/life-decisions/asked-before';
import { type DemoChild, valueOn } from '../children/demo-child.js';
import { daysKnown } from '../children/known-on.js';
import type { Relationships } from '../children/relationships.js';
import type { Council, Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Row, Tables } from '../tables.js';
import type { DemoDecision } from './demo-decision.js';
import { whatWasHeard } from './heard-before.js';
import { putSomeRight } from './put-right.js';
import { SayingWriter } from './saying-rows.js';
import { recordedDecisions, titles } from './told-words.js';

interface Scene {
  readonly council: Council;
  readonly children: readonly DemoChild[];
  readonly around: Relationships;
  readonly today: PlainDate;
}

const recordedOfHundred = 14;

function cell(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}

/** Moves and changes of worker come of themselves: their decisions have the ids of these rows. */
function comeOfThemselves(tables: Tables): readonly (readonly [childId: string, Row, LifeDecisionKind])[] {
  const moves = tables.of('child_status').filter((row) => row['began_because'] === 'P');
  const last = new Map<string, string>();
  const changes = tables
    .of('child_relationship')
    .filter((row) => row['kind'] === 'ALLOCATED_WORKER')
    .filter((row) => {
      const before = last.get(cell(row, 'child_id'));
      last.set(cell(row, 'child_id'), cell(row, 'person_id'));
      return before !== undefined && before !== cell(row, 'person_id');
    });
  return [
    ...moves.map((row) => [cell(row, 'child_id'), row, 'PLACEMENT_MOVE'] as const),
    ...changes.map((row) => [cell(row, 'child_id'), row, 'CHANGE_OF_WORKER'] as const),
  ];
}

class DecisionMaker {
  private readonly ids = new Identities('life decisions');

  constructor(
    private readonly tables: Tables,
    private readonly dice: Dice,
    private readonly today: PlainDate,
  ) {}

  /** A school, a time with the family: written down on the day or some days before; a few are planned. */
  record(child: DemoChild, worker: Worker, at: number): DemoDecision {
    const [kind, what, decidedBy] = recordedDecisions[at % recordedDecisions.length] ?? recordedDecisions[0];
    const on = addDays(this.today, this.dice.chance(0.2) ? this.dice.between(5, 30) : -this.dice.between(1, 110));
    const knownOn = on < this.today ? on : addDays(this.today, -1);
    const id = this.ids.next();
    this.tables.add('life_decision', {
      id,
      created_at: `${knownOn}T15:00:00Z`,
      created_by: worker.userId,
      client_id: this.ids.next(),
      payload_sha256: 'demo',
      child_id: child.id,
      kind,
      title: titles[what] ?? null,
      what,
      decided_by: decidedBy,
      took_effect_on: on,
      known_on: knownOn,
      source: 'RECORDED',
      withdrawn_on: null,
    });
    return { id, child, kind, on, worker };
  }
}

function isOldEnough(child: DemoChild, on: PlainDate): boolean {
  return child.bornOn !== null && daysBetween(child.bornOn, on) > 4.1 * 365;
}

/** Decisions about children's lives, most of them with whether the child was asked, and told. */
export function addLifeDecisions(tables: Tables, { council, children, around, today }: Scene, dice: Dice): void {
  const byId = new Map(children.map((child) => [child.id, child]));
  const workerOf = (child: DemoChild): Worker | null => valueOn(around.workers.get(child.id) ?? [], today);
  const maker = new DecisionMaker(tables, dice.fork('recorded'), today);
  const known = comeOfThemselves(tables).flatMap(([childId, row, kind]): readonly DemoDecision[] => {
    const child = byId.get(childId);
    const worker = child === undefined ? null : workerOf(child);
    const on = cell(row, 'starts_on');
    return child === undefined || worker === null ? [] : [{ id: cell(row, 'id'), child, kind, on, worker }];
  });
  const chance = dice.fork('who');
  const recorded = children
    .filter((child) => isOldEnough(child, addDays(today, -120)) && workerOf(child) !== null)
    .filter(() => chance.chance(recordedOfHundred / 100))
    .flatMap((child, at) => {
      const worker = workerOf(child);
      return worker === null ? [] : [maker.record(child, worker, at)];
    });
  const withdrawn = putSomeRight(tables, recorded, today);
  const heard = whatWasHeard(tables);
  const managers = council.workers.filter(({ role }) => role === 'TEAM_MANAGER');
  const managerOf = (worker: Worker): Worker => managers.find(({ team }) => team === worker.team) ?? worker;
  const writer = new SayingWriter(tables, dice.fork('said'), today, managerOf);
  for (const made of [...known, ...recorded]) {
    const ago = daysBetween(made.on, today);
    if (ago > daysKnown || !isOldEnough(made.child, made.on) || withdrawn.has(made.id)) continue;
    writer.say(made, heard(made.child.id, addDays(made.on, -7 * weeksBefore), made.on < today ? made.on : today));
  }
}
