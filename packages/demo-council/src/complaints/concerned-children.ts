import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { DemoChild } from '../children/demo-child.js';
import type { Relationships } from '../children/relationships.js';
import { type Council, demoWorker, type Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import type { Course } from './complaint-courses.js';
import type { ComplimentStory } from './complaint-page.js';
import { childrenItMayBeAbout } from './who-complains.js';

interface Asked {
  readonly story: Pick<ComplimentStory, 'from'>;
  readonly receivedOn: PlainDate;
  readonly course?: Course;
}

export function teamOn(child: DemoChild, day: PlainDate): string {
  return (child.teams.findLast((span) => span.from <= day) ?? child.teams[0])?.value ?? 'voice';
}

/** Whom complaints and compliments are about. */
export class ConcernedChildren {
  private readonly practitioner: Worker;

  constructor(
    council: Council,
    private readonly children: readonly DemoChild[],
    private readonly workers: Relationships['workers'],
  ) {
    this.practitioner = demoWorker(council, 'PRACTITIONER');
  }

  /** True for a child whom the demo's practitioner works with today. */
  isOfPractitioner({ id }: DemoChild): boolean {
    const now = this.workers.get(id)?.at(-1);
    return now?.to === null && now.value.userId === this.practitioner.userId;
  }

  /** Null for one that is about no child. */
  pick(dice: Dice, { story, receivedOn, course }: Asked): DemoChild | null {
    if (course?.procedure === 'CORPORATE') return null;
    const possible = childrenItMayBeAbout(this.children, story.from, receivedOn);
    const wanted = possible.filter((child) => {
      if (course?.shared === true) return this.isOfPractitioner(child);
      return course?.inDemoTeam === true && teamOn(child, receivedOn) === this.practitioner.team;
    });
    const about = wanted.length > 0 ? wanted : possible;
    return about.length === 0 ? null : dice.pick(about);
  }
}
