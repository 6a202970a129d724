import { ConsentBasis, ResponsibilityHolder } from '@heard/domain/feedback/consents';
import { SpeakerRole } from '@heard/domain/feedback/speaker-roles';
import { ThemeArea } from '@heard/domain/feedback/themes';
import { z } from 'zod';
import { saidByChild } from '../../../foundations/people/childs-voice.js';
import { promisedThing, promisedTo } from '../../../foundations/people/promised-things.js';
import { takenBack } from '../../../foundations/people/taken-back.js';
import { day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

/** What has to be known of a yes to say whether it still stands. */
const agreedRow = row({
  feedbackId: id,
  born: day.nullable(),
  speakerRole: z.enum(SpeakerRole).nullable(),
  stream: text,
  use: text,
  given: flag,
  basis: z.enum(ConsentBasis).nullable(),
  givenBy: text.nullable(),
  holder: z.enum(ResponsibilityHolder).nullable(),
  reason: text.nullable(),
  askedOn: day,
}).readonly();

export type AgreedRecord = z.output<typeof agreedRow>;

/** Somebody who is not to be told something the child, or somebody about them, has said. */
const untoldRow = row({
  who: text,
  /** A colleague from whom it is hidden in Heard, too. */
  hidden: flag,
  /** When it was last asked for. */
  on: day,
}).readonly();

const highlightsRow = row({
  latest: id.nullable(),
  /** The newest wish that is known, however often nobody could find out since. */
  latestWishes: id.nullable(),
  /** The newest time that somebody tried to find out: another one than the newest wish where they could not. */
  latestTry: id.nullable(),
  /** Each once, whoever it was asked about last first. */
  doNotTell: z.array(untoldRow).readonly(),
  /** The earliest promise first. */
  waiting: z.array(id).readonly(),
  /** What is to be done for what they said, by a day: what is not done yet, the earliest first. */
  promised: z.array(promisedThing).readonly(),
  /** Chosen for anything that was said, each once, in the order of their labels. */
  themes: z.array(row({ key: text, label: text, area: z.enum(ThemeArea) })).readonly(),
  /** Every yes about what the child said that nobody has answered after, the newest telling first. */
  agreed: z.array(agreedRow).readonly(),
}).readonly();

/** The tellings that a child's page opens with, however many others there are. */
export type Highlights = z.output<typeof highlightsRow>;

const saidOrSeen = `s.kind in ('WORDS', 'OBSERVATION')`;

/* What they took back is not put before anybody again: of a telling with such words, nothing that would show them. */
const newest = (condition: string, shown: string): string => `
  select f.id from feedback f where f.child_id = $1 and ${saidByChild}
    and exists (select 1 from statement s where s.feedback_id = f.id and ${condition})
    and not exists (select 1 from statement s where s.feedback_id = f.id and ${shown} and ${takenBack('s')})
  order by f.given_on desc, f.id desc limit 1`;

const doNotTell = `
  select json_agg(json_build_object('who', u.who, 'hidden', u.hidden, 'on', u."on") order by u."on" desc, u.who)
  from (
    select min(btrim(f.do_not_tell)) as who, false as hidden, max(f.given_on) as "on" from feedback f
    where f.child_id = $1 and f.do_not_tell is not null group by lower(btrim(f.do_not_tell))
    union all
    select min(p.name), true, max(f.given_on) from feedback f join withheld_from w on w.feedback_id = f.id
      join user_account a on a.id = w.user_id join person p on p.id = a.person_id
    where f.child_id = $1 group by p.id) u`;

const agreed = `
  select json_agg(json_build_object('feedbackId', f.id, 'born', c.date_of_birth, 'speakerRole', f.speaker_role, 'stream', f.stream,
    'use', k.use, 'given', k.given, 'basis', k.basis, 'givenBy', k.given_by, 'holder', k.holder, 'reason', k.reason, 'askedOn', k.asked_on)
    order by f.given_on desc, f.id desc)
  from child c join feedback f on f.child_id = c.id join statement s on s.feedback_id = f.id join consent k on k.statement_id = s.id
  where c.id = $1 and k.given
    and not exists (select 1 from statement b where b.feedback_id = f.id and ${takenBack('b')})
    and not exists (select 1 from consent n where n.statement_id = k.statement_id and n.use = k.use and n.answer_no > k.answer_no)`;

const promised = `
  select json_agg(json_build_object('title', p.title, 'dueOn', p.due_on, 'doneOn', p.done_on) order by p.due_on, p.title)
  from (${promisedTo('$1')}) p where p.done_on is null and p.due_on is not null`;

const themes = `
  select json_agg(json_build_object('key', t.key, 'label', t.label, 'area', t.area) order by t.label) from theme t
  where t.id in (select coalesce(m.counts_as_id, m.id) from feedback f join statement s on s.feedback_id = f.id
    join statement_theme st on st.statement_id = s.id join theme m on m.id = st.theme_id where f.child_id = $1)`;

const highlights = `
  select (${newest(saidOrSeen, saidOrSeen)}) as latest,
    (${newest(`s.kind = 'WISHES_AND_FEELINGS' and s.words is not null`, 'true')}) as "latestWishes",
    (${newest(`s.kind = 'WISHES_AND_FEELINGS'`, 'true')}) as "latestTry", coalesce((${doNotTell}), '[]') as "doNotTell",
    coalesce((select json_agg(f.id order by w.due_on nulls last, f.id) from feedback f
      join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
      where f.child_id = $1), '[]') as waiting,
    coalesce((${promised}), '[]') as promised, coalesce((${themes}), '[]') as themes, coalesce((${agreed}), '[]') as agreed`;

const nothing: Highlights = {
  latest: null,
  latestWishes: null,
  latestTry: null,
  doNotTell: [],
  waiting: [],
  promised: [],
  themes: [],
  agreed: [],
};

/** The latest words, the latest wishes and all that waits, of one child. What others say is not the child's voice. */
export async function highlightsOf(unit: Unit, childId: string): Promise<Highlights> {
  return (await rowOf(unit, highlightsRow, highlights, [childId])) ?? nothing;
}
