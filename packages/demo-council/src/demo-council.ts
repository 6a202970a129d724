import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addUnusualOpenings } from './audit/unusual-openings.js';
import { addWhatCameBack } from './came-back/came-back.js';
import { addChildren, makeDemoChildren } from './children/children.js';
import { addRelationships } from './children/relationships.js';
import { addComplaints } from './complaints/complaint-rows.js';
import { addCouncil } from './council/people.js';
import { Dice } from './dice.js';
import { addFeedback } from './feedback/feedback.js';
import { addLifeDecisions } from './life-decisions/life-decisions.js';
import { joinPlan } from './plan/joined-rows.js';
import { addPlan } from './plan/plan-rows.js';
import { addMeetings } from './reviews/reviews.js';
import { type DemoCouncil, Tables } from './tables.js';

const feedbackCount = 2500;
/** From the range that is kept free for stories: nobody answers there. */
const numbersToRing = { duty: '01632 960 140', outOfHours: '01632 960 190' };

/** What the demo council is made from: the same day and scale give the same council to the letter. */
export interface DemoCouncilOptions {
  /** Everything is dated relative to it; nothing has happened after it. */
  readonly today: PlainDate;
  /** 1 is four hundred children; 2 is twice as many, with as many words each. */
  readonly scale?: number;
}

/**
 * An invented council with its people, children, reviews, words, plan and complaints, as rows by table name.
 * The keys of a row are the table's columns; columns with a default may be left out.
 */
export function demoCouncil({ today, scale = 1 }: DemoCouncilOptions): DemoCouncil {
  const tables = new Tables();
  const dice = new Dice('Wexmoor');
  const council = addCouncil(tables, dice.fork('council'), today);
  const children = makeDemoChildren(dice.fork('children'), today, scale);
  addChildren(tables, council, children, dice.fork('child rows'), today);
  const around = addRelationships(tables, council, children, dice.fork('relationships'), today);
  const meetings = addMeetings(tables, council, children, dice.fork('meetings'), today);
  addFeedback(
    tables,
    { council, children, around, meetings, today },
    dice.fork('feedback'),
    Math.round(feedbackCount * scale),
  );
  addLifeDecisions(tables, { council, children, around, today }, dice.fork('life decisions'));
  addPlan(tables, council, dice.fork('plan'), today);
  joinPlan(tables, today);
  addWhatCameBack(tables, council, today);
  addComplaints(tables, council, children, around, dice.fork('complaints'), today);
  addUnusualOpenings(tables, council, today);
  tables.add('setting', { key: 'safeguarding', value: numbersToRing });
  return tables.all();
}
