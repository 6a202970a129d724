import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays, daysBetween } from '@heard/domain/calendar/plain-date';
import type { DemoChild } from '../children/demo-child.js';
import { valueOn } from '../children/demo-child.js';
import type { Relationships } from '../children/relationships.js';
import { type Council, demoWorker } from '../council/people.js';
import type { Dice } from '../dice.js';
import type { Meeting } from '../reviews/reviews.js';
import { workingDay } from '../reviews/review-days.js';
import { sentences } from '../sentences.js';
import type { Tables } from '../tables.js';
import type { Waiting } from './answers.js';
import { chooseWords, fits, type Spoken } from './choose-words.js';
import { FeedbackWriter } from './feedback-rows.js';
import { makeMoments, type Moment, momentOn } from './moments.js';
import { whenNothingWasFoundOut } from './nothing-found-out.js';
import { ownViews } from './own-views.js';

const groups = [
  'Children in Care Council',
  'Care Leavers Forum',
  'Wexmoor Young Inspectors',
  'Sibling Saturday group',
  'Moorside Academy, year 8 circle',
] as const;

/** Days from today on which open answers are due; the first ones go to the demo's practitioner. */
const openDue = [
  -4, 0, 1, 3, 6, 9, -9, 0, 2, 5, 8, 12, -2, 4, 7, 10, 14, -15, 3, 11, 6, -1, 13, 5, 9, 0, 8, 2,
] as const;

interface Waits extends Waiting {
  readonly said: Moment;
}

/** Nobody waits for more than four weeks: words from before that were said later, some days before the promised one. */
const longestWait = 27;

/** The child lives as they did then, and is as old as the words are for. */
function couldBeLately({ sentence, moment }: Spoken, today: PlainDate): boolean {
  return [longestWait + 3, 1].every((ago) => {
    const then = momentOn(moment, addDays(today, -ago));
    return then !== null && fits(sentence, then);
  });
}

function saidLately(day: PlainDate, dueOn: PlainDate, at: number, today: PlainDate): PlainDate {
  if (day >= addDays(today, -longestWait) && day < dueOn) return day;
  const likely = addDays(today, -3 - ((at * 7) % 22));
  const before = addDays(dueOn, -5);
  return workingDay(likely < before ? likely : before, -1);
}

/** The latest words that ask for something wait for an answer, some of them too long already. */
function whoWaits(spoken: readonly Spoken[], own: ReadonlySet<string>, today: PlainDate): ReadonlyMap<Spoken, Waits> {
  const recent = spoken
    .filter(
      ({ sentence, moment }) =>
        sentence.wishes !== null &&
        daysBetween(moment.day, today) < (own.has(moment.child.id) ? 120 : 50) &&
        moment.day < today &&
        couldBeLately({ sentence, moment }, today),
    )
    .toSorted(
      (one, other) =>
        Number(own.has(other.moment.child.id)) - Number(own.has(one.moment.child.id)) ||
        (one.moment.day < other.moment.day ? 1 : -1),
    );
  const waiting = new Map<Spoken, Waits>();
  for (const [at, due] of openDue.entries()) {
    const one = recent[at];
    const dueOn = due === 0 ? today : workingDay(addDays(today, due), due < 0 ? -1 : 1);
    if (!one) continue;
    const saidOn = saidLately(one.moment.day, dueOn, at, today);
    waiting.set(one, { dueOn, said: momentOn(one.moment, saidOn) ?? one.moment });
  }
  return waiting;
}

interface Scene {
  readonly council: Council;
  readonly children: readonly DemoChild[];
  readonly around: Relationships;
  readonly meetings: readonly Meeting[];
  readonly today: PlainDate;
}

/** Everything that children, young people and families have said in three years. */
export function addFeedback(tables: Tables, scene: Scene, dice: Dice, wanted: number): void {
  const { council, children, around, meetings, today } = scene;
  const demo = demoWorker(council, 'PRACTITIONER');
  const own = new Set(
    children.filter((child) => valueOn(around.workers.get(child.id) ?? [], today) === demo).map((child) => child.id),
  );
  const inGroups = sentences.filter((sentence) => sentence.use === 'GROUP');
  const alone = sentences.filter((sentence) => sentence.use !== 'GROUP');
  const moments = makeMoments(dice.fork('moments'), children, meetings, today);
  const spoken = chooseWords(
    dice.fork('words'),
    alone,
    moments,
    wanted - inGroups.length - ownViews.length,
    own,
    today,
  ).toSorted(byDay);
  const waits = whoWaits(spoken, own, today);
  const writer = new FeedbackWriter(tables, council, around, dice.fork('rows'), today);
  for (const one of spoken) {
    const wait = waits.get(one) ?? null;
    writer.spoken(wait === null ? one : { ...one, moment: wait.said }, wait);
  }
  const groupDice = dice.fork('groups');
  for (const [at, sentence] of inGroups.entries()) {
    const name = /Eighteen|council tax|pathway plan|manifesto/.test(sentence.words)
      ? 'Care Leavers Forum'
      : groupDice.pick(groups);
    writer.group(sentence, name, addDays(today, -20 - at * 42 - groupDice.between(0, 14)));
  }
  addOwnViews(writer, spoken, today);
  for (const attempt of whenNothingWasFoundOut(spoken, own, today)) writer.nothing(attempt);
}

/** Of children in care, on days of the last half year. */
function addOwnViews(writer: FeedbackWriter, spoken: readonly Spoken[], today: PlainDate): void {
  const inCare = spoken.filter(({ moment }) => moment.situation === 'IN_CARE').map(({ moment }) => moment.child.id);
  const children = [...new Set(inCare.toReversed())];
  for (const [at, view] of ownViews.entries()) {
    const child = children[at];
    if (child !== undefined) writer.ownView(view, child, workingDay(addDays(today, -9 - at * 17), -1));
  }
}

function byDay(one: Spoken, other: Spoken): number {
  if (one.moment.day === other.moment.day) return one.moment.child.reference < other.moment.child.reference ? -1 : 1;
  return one.moment.day < other.moment.day ? -1 : 1;
}
