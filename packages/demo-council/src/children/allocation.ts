import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays, daysBetween } from '@heard/domain/calendar/plain-date';
import { type Council, demoWorker, type Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import type { DemoChild, Span } from './demo-child.js';

/** How many children the practitioner of the demo has. */
export const demoCaseload = 14;

/** How many each practitioner has today, so that a new family goes to whoever has fewest. */
class Caseloads {
  private readonly counts = new Map<string, number>();
  private readonly ofFamily = new Map<string, Worker>();

  constructor(
    private readonly council: Council,
    private readonly demo: Worker,
  ) {}

  count(worker: Worker): number {
    return this.counts.get(worker.userId) ?? 0;
  }

  take(worker: Worker): Worker {
    this.counts.set(worker.userId, this.count(worker) + 1);
    return worker;
  }

  /** The demo's practitioner is filled by hand; brothers and sisters share a worker. */
  next(child: DemoChild, team: string): Worker {
    const key = `${String(child.family)} ${team}`;
    const candidates = this.practitioners(team).filter((worker) => worker !== this.demo);
    const least = candidates.toSorted((one, other) => this.count(one) - this.count(other))[0];
    const chosen = this.ofFamily.get(key) ?? least;
    if (!chosen) throw new Error(`No practitioner in ${team}`);
    this.ofFamily.set(key, chosen);
    return this.take(chosen);
  }

  practitioners(team: string): Worker[] {
    return this.council.workers.filter((worker) => worker.team === team && worker.role === 'PRACTITIONER');
  }
}

/** Fourteen children of the demo's team, whole families first, of as many ages as there are. */
export function demoChildren(children: readonly DemoChild[], team: string): ReadonlySet<string> {
  const chosen = new Set<string>();
  const inTeam = children.filter((child) => child.cohort === 'IN_CARE' && child.teams.at(-1)?.value === team);
  const families = new Map<number, DemoChild[]>();
  for (const child of inTeam) families.set(child.family, [...(families.get(child.family) ?? []), child]);
  const ordered = [...families.values()].toSorted(
    (one, other) => Math.abs(one.length - 2) - Math.abs(other.length - 2),
  );
  for (const family of [
    ...ordered.slice(0, 4),
    ...ordered.slice(4).toSorted((one, other) => one.length - other.length),
  ]) {
    if (chosen.size + family.length <= demoCaseload) for (const child of family) chosen.add(child.id);
  }
  return chosen;
}

/** Each team's stay of a child belongs to one or two workers in turn. */
export function allocateWorkers(
  council: Council,
  children: readonly DemoChild[],
  dice: Dice,
  today: PlainDate,
): Map<string, Span<Worker>[]> {
  const demo = demoWorker(council, 'PRACTITIONER');
  const loads = new Caseloads(council, demo);
  const own = demoChildren(children, demo.team ?? '');
  const allocated = new Map<string, Span<Worker>[]>();
  for (const child of children) {
    const spans = child.teams.flatMap((stay): Span<Worker>[] => {
      const isLast = stay.to === null;
      const current = isLast && own.has(child.id) ? loads.take(demo) : loads.next(child, stay.value);
      return handedOver({ value: current, from: stay.from, to: stay.to }, loads.practitioners(stay.value), dice, today);
    });
    allocated.set(child.id, spans);
  }
  return allocated;
}

/** A long stay has often seen another worker before. */
function handedOver(stay: Span<Worker>, colleagues: readonly Worker[], dice: Dice, today: PlainDate): Span<Worker>[] {
  const lasted = daysBetween(stay.from, stay.to ?? today);
  const others = colleagues.filter((worker) => worker !== stay.value);
  if (lasted < 240 || others.length === 0 || dice.chance(0.3)) return [stay];
  const change = addDays(stay.from, dice.between(90, lasted - 60));
  return [
    { value: dice.pick(others), from: stay.from, to: addDays(change, -1) },
    { value: stay.value, from: change, to: stay.to },
  ];
}
