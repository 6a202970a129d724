import { type ChainPlace, statesAt } from '@heard/domain/feedback/chain-place';
import { z } from 'zod';
import { id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { chainStateSql } from '../../feedback/chain-state.queries.js';

/** What is looked for in what was said: each that is given narrows it further. */
export interface TimelineSought {
  /** Each has to be there, in one form or another; none: whatever was said. */
  readonly words: readonly string[];
  readonly theme: string | null;
  readonly place: ChainPlace | null;
}

/*
 * All that was written down at one telling: what was said, seen or wished, and what somebody thought about it. Signs
 * between words are spaces, since PostgreSQL reads "mum/dad" as the path of a file, "<no>" as nothing at all, and the
 * quotation marks and pictures around a word as part of it.
 */
const signs = String.raw`[-<>/.@_:~+=&?#%*|''\u00A0-\u00BF\u060C\u061B\u061F\u066A-\u066D\u06D4\u0964\u0965\u2000-\u206F\u2190-\u2BFF\uFE00-\uFE0F\U0001F000-\U0001FAFF]+`;
const textsOf = `
  select regexp_replace(y.words, '${signs}', ' ', 'g') as words from (
    select s.words from statement s where s.feedback_id = f.id and s.words is not null
    union all
    select i.words from statement s join interpretation i on i.statement_id = s.id where s.feedback_id = f.id) y`;

/** SQL, of a moment `m`: it is looked for, with `soughtValues` from $7 on. Nothing of a meeting is: only what somebody said. */
export const isSought = `m.kind = 'FEEDBACK' and exists (select 1 from feedback f where f.id = m.id
  and ($7::text is null or (select to_tsvector('app.spoken', string_agg(x.words, ' ')) from (${textsOf}) x) @@ to_tsquery('app.spoken', $7))
  and ($8::text is null or exists (select 1 from statement s join statement_theme st on st.statement_id = s.id join theme t on t.id = st.theme_id
      join theme c on c.id = coalesce(t.counts_as_id, t.id)
    where s.feedback_id = f.id and $8 in (t.key, c.key)))
  and ($9::text[] is null or exists (select 1 from statement s where s.feedback_id = f.id and s.words is not null and ${chainStateSql} = any($9))))`;

/** The words as `to_tsquery` reads them: in any form, and the beginning of a word finds the whole of it. */
function queryOf(words: readonly string[], together: '&' | '|'): string | null {
  return words.length === 0 ? null : words.map((word) => `'${word}':*`).join(` ${together} `);
}

/** The values of `isSought`, in its order. */
export function soughtValues({ words, theme, place }: TimelineSought): readonly unknown[] {
  return [queryOf(words, '&'), theme, place === null ? null : statesAt(place)];
}

const foundRow = row({ id, words: z.array(text).readonly() }).readonly();

/* Word by word, as they are written: what is shown as found is what the search found, and never a sentence made anew. */
const found = `
  select f.id, array(
    select distinct p.token from (${textsOf}) x, ts_parse('default', x.words) p
    where to_tsvector('app.spoken', p.token) @@ to_tsquery('app.spoken', $2)) as words
  from feedback f where f.id = any($1::uuid[])`;

/** As which words of each telling something was found. */
export async function wordsFound(
  unit: Unit,
  ids: readonly string[],
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const query = queryOf(words, '|');
  const rows = ids.length === 0 || query === null ? [] : await rowsOf(unit, foundRow, found, [ids, query]);
  return new Map(rows.map((one) => [one.id, one.words]));
}
