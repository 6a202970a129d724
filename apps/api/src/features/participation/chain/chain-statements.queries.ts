import { ChainState } from '@heard/domain/feedback/chain-state';
import { Stream } from '@heard/domain/feedback/streams';
import type { AskedPeriod } from '@heard/domain/participation/asked-period';
import type { ChainList } from '@heard/domain/participation/chain-questions';
import { z } from 'zod';
import { cursorOf } from '../../../platform/paging.js';
import { day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { isInList, statementFacts } from './chain.sql.js';
import { askedParameters, askedStatements } from './chain-figures.queries.js';
import type { ChainFilter } from './chain-figures.shape.js';

/*
 * What was promised stands before what was not, since somebody counts on it: else it is not found among all that waits for
 * ever.
 */
const place = { isUnpromised: flag, givenOn: day, id };

/** Those that an answer was promised to, then the others, the oldest first. */
export const chainStatementCursor = cursorOf(place);

const chainStatement = row({
  ...place,
  /** Null of a group. */
  childId: id.nullable(),
  reference: text.nullable(),
  groupName: text.nullable(),
  stream: z.enum(Stream),
  state: z.enum(ChainState),
  answerBy: day.nullable(),
  toldOn: day.nullable(),
}).readonly();

/** One statement behind a bar: whose, when, and how far it has come; not a word of it. */
export type ChainStatement = z.output<typeof chainStatement>;

export interface ChainStatementsPage {
  readonly list: ChainList;
  readonly first: number;
  readonly after: ReturnType<typeof chainStatementCursor.read>;
}

const inOrder = (of: string): string => `${of}.answer_by is null, ${of}.given_on, ${of}.statement_id`;

/* $8 to $10: the last of the page before, $11 how many. */
const listed = (list: ChainList): string => `
  with listed as materialized (
    select s.* from (
      select p.statement_id, p.feedback_id, p.given_on, p.stream, p.answer_by, p.told_on, ${statementFacts} from ${askedStatements}) s
    where ${isInList[list]} and ($8::boolean is null or (${inOrder('s')}) > ($8::boolean, $9::date, $10::uuid))
    order by ${inOrder('s')} limit $11)
  select l.statement_id as id, t.child_id as "childId", t.reference, t.group_name as "groupName", l.given_on as "givenOn", l.stream,
    l.state, l.answer_by is null as "isUnpromised", l.answer_by as "answerBy", l.told_on as "toldOn"
  from listed l join app.telling_figures t on t.id = l.feedback_id
  where t.id = any(array(select feedback_id from listed)) order by ${inOrder('l')}`;

/** One statement more than the page holds, so that the caller knows whether there are more, as far as the reader counts them. */
export async function statementsOfPage(
  unit: Unit,
  days: AskedPeriod,
  filter: ChainFilter,
  { list, first, after }: ChainStatementsPage,
): Promise<readonly ChainStatement[]> {
  const from = [after?.isUnpromised ?? null, after?.givenOn ?? null, after?.id ?? null];
  const parameters = [...askedParameters(unit, days, filter), ...from, first + 1];
  return rowsOf(unit, chainStatement, listed(list), parameters, 'FRESH');
}
