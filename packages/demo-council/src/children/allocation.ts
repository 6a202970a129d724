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

/** How much a family adds to the picture: a child without speech, a small one, brothers and sisters. */
function variety(family: readonly DemoChild[], today: PlainDate): number {
  const speech = family.some((child) => child.speech === 'NONE') ? 8 : 0;
  const support = family.some((child) => child.speech === 'SUPPORTED') ? 6 : 0;
  const small = family.filter((child) => child.bornOn !== null && daysBetween(child.bornOn, today) < 1500).length;
  return speech + support + family.length * 2 - small * 3;
}

function familiesOf(children: readonly DemoChild[]): DemoChild[][] {
  const families = new Map<number, DemoChild[]>();
  for (const child of children) families.set(child.family, [...(families.get(child.family) ?? []), child]);
  return [...families.values()];
}

/** Fourteen children of the demo's team, whole families, the most different ones first; one is a baby. */
export function demoChildren(children: readonly DemoChild[], team: string, today: PlainDate): ReadonlySet<string> {
  const inTeam = children.filter((child) => child.cohort === 'IN_CARE' && child.teams.at(-1)?.value === team);
  const families = familiesOf(inTeam).toSorted((one, other) => variety(other, today) - variety(one, today));
  const alone = families.filter((family) => family.length === 1);
  const chosen = new Set<DemoChild>();
  for (const family of [...families.slice(0, 4), ...alone.slice(-1), ...alone, ...families]) {
    const isNew = family.every((child) => !chosen.has(child));
    if (isNew && chosen.size + family.length <= demoCaseload) family.forEach((child) => chosen.add(child));
  }
  return new Set([...chosen].map((child) => child.id));
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
  const own = demoChildren(children, demo.team ?? '', today);
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
