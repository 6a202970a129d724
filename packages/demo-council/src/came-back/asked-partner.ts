import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { type Council, demoWorker } from '../council/people.js';
import { Identities } from '../identities.js';
import type { Cell, Row, Tables } from '../tables.js';
import { undecided } from './taken-back.js';
import { textOf } from './told-before.js';

interface Asked {
  readonly daysAgo: number;
  readonly question: string;
  readonly showsWords: boolean;
  readonly reply: { readonly daysAgo: number; readonly words: string } | null;
}

/** What the demo’s practitioner has asked the school: one question waits, one was replied to. */
export const askedPartner: readonly Asked[] = [
  {
    daysAgo: 2,
    question: 'Have you heard anything like this at school? Is there somebody there to talk to about it?',
    showsWords: true,
    reply: null,
  },
  {
    daysAgo: 6,
    question: 'How have the last two weeks been at school, and is there company at lunch?',
    showsWords: false,
    reply: {
      daysAgo: 3,
      words:
        'Well, on the whole. On time every day but Mondays, and tired then. At lunch there are two friends from the choir, and you can hear all three laugh across the hall.',
    },
  },
];

/** What the demo’s practitioner is to answer to children whom the demo’s partner works with: the latest of each. */
function wordsToAskAbout(tables: Tables, council: Council, today: PlainDate): readonly string[] {
  const { personId } = demoWorker(council, 'PARTNER');
  const { userId } = demoWorker(council, 'PRACTITIONER');
  const served = new Set(
    tables.of('child_relationship').flatMap((row) => (row['person_id'] === personId ? [row['child_id']] : [])),
  );
  const longestAgo = Math.max(...askedPartner.map(({ daysAgo }) => daysAgo));
  const latest = new Map<Cell | undefined, string>();
  for (const { item, feedback } of undecided(tables, addDays(today, -longestAgo))) {
    const childId = feedback['child_id'];
    const words = item['owner_id'] === userId && served.has(childId) ? openWords(tables, feedback) : null;
    if (words !== null && !latest.has(childId)) latest.set(childId, words);
  }
  return [...latest.values()];
}

/** Neither kept from anybody nor taken back. */
function openWords(tables: Tables, feedback: Row): string | null {
  if (tables.of('withheld_from').some((row) => row['feedback_id'] === feedback['id'])) return null;
  const taken = new Set(tables.of('taken_back').map((row) => row['statement_id']));
  const words = tables
    .of('statement')
    .find((row) => row['feedback_id'] === feedback['id'] && row['kind'] === 'WORDS' && row['words'] !== null);
  return words === undefined || taken.has(words['id'] ?? null) ? null : textOf(words, 'id');
}

/** About words of children whom the demo’s partner works with, which the demo’s practitioner is to answer: the latest of two children. */
export function addAskedPartner(tables: Tables, council: Council, today: PlainDate): void {
  const ids = new Identities('asked a partner');
  const partner = demoWorker(council, 'PARTNER');
  const practitioner = demoWorker(council, 'PRACTITIONER');
  const about = wordsToAskAbout(tables, council, today);
  for (const [at, { daysAgo, question, showsWords, reply }] of askedPartner.entries()) {
    const statementId = about[at];
    if (statementId === undefined) return;
    const id = ids.next();
    tables.add('partner_question', {
      id,
      created_at: `${addDays(today, -daysAgo)}T10:20:00Z`,
      created_by: practitioner.userId,
      client_id: ids.next(),
      payload_sha256: 'd'.repeat(64),
      statement_id: statementId,
      asked_by: practitioner.userId,
      partner_id: partner.userId,
      question,
      shows_words: showsWords,
      taken_back_at: null,
      taken_back_by: null,
    });
    if (reply === null) continue;
    tables.add('partner_reply', {
      id: ids.next(),
      created_at: `${addDays(today, -reply.daysAgo)}T15:05:00Z`,
      created_by: partner.userId,
      client_id: ids.next(),
      question_id: id,
      reply: reply.words,
    });
  }
}
