import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import type { PartnerKind } from '@heard/domain/feedback/streams';
import { type Council, demoWorker } from '../council/people.js';
import { plain } from '../feedback/plain-telling.js';
import { workingDay } from '../reviews/review-days.js';
import type { Tables } from '../tables.js';
import type { ChainWriter } from './chain-writer.js';
import { textOf } from './told-before.js';

interface PartnerWords {
  readonly kind: PartnerKind;
  readonly daysAgo: number;
  readonly words: string;
  /** Null while nobody has decided. */
  readonly reason: string | null;
  readonly isTold: boolean;
}

/** What the school of the demo has given, each at another link of its chain. */
export const partnerWords: readonly PartnerWords[] = [
  {
    kind: 'INFORMAL',
    daysAgo: 6,
    words:
      'On the days after a family visit we find her in the library before school opens. Can we know the days beforehand?',
    reason: null,
    isTold: false,
  },
  {
    kind: 'CASE_AUDIT',
    daysAgo: 13,
    words:
      'The audit group of five agencies found one voice in the file, and it was the school’s. We want to hear his.',
    reason: 'Agreed. I see him alone before the next meeting, and what he says is read out there first.',
    isTold: false,
  },
  {
    kind: 'INFORMAL',
    daysAgo: 20,
    words: 'Three different people have collected the same pupil this month, and nobody at our desk knew any of them.',
    reason: 'There is a list of two names at your desk now, each with a photograph.',
    isTold: true,
  },
];

/** Words of the demo’s partner about children whom somebody else answers for than the demo’s practitioner. */
export function addPartnerWords(tables: Tables, writer: ChainWriter, council: Council, today: PlainDate): void {
  const partner = demoWorker(council, 'PARTNER');
  const practitioner = demoWorker(council, 'PRACTITIONER');
  const open = tables.of('child_relationship').filter((row) => row['ends_on'] === null);
  const workers = new Map(council.workers.map((worker) => [worker.personId, worker]));
  const answered = open
    .filter((row) => row['person_id'] === partner.personId)
    .flatMap((row) => {
      const childId = row['child_id'] ?? null;
      const allocated = open.find((one) => one['child_id'] === childId && one['kind'] === 'ALLOCATED_WORKER');
      const owner = workers.get(textOf(allocated, 'person_id'));
      return owner === undefined || owner === practitioner ? [] : [{ childId, ownerId: owner.userId }];
    });
  for (const [at, { kind, daysAgo, words, reason, isTold }] of partnerWords.entries()) {
    const about = answered[at % Math.max(1, answered.length)];
    if (about === undefined) return;
    const on = workingDay(addDays(today, -daysAgo));
    const by = workingDay(addDays(on, 14), 1);
    const like = {
      ...plain,
      child_id: about.childId,
      occasion: 'OTHER',
      capture_method: 'WRITTEN',
      stream: 'PARTNER',
      partner_kind: kind,
      speaker_role: 'PARTNER',
      speaker: partner.title,
      do_not_tell: null,
    };
    const answer = { ownerId: about.ownerId, by };
    const said = writer.say({ words, on, by: partner.userId, answer, like });
    if (reason === null) continue;
    const day = addDays(on, 4);
    const decided = { on: day, by: about.ownerId, outcome: 'CHANGED', weight: 'MUCH', reason } as const;
    const response = writer.decide(said, decided);
    if (isTold) writer.tell(said, response, { on: addDays(day, 2), by: about.ownerId, words: reason });
  }
}
