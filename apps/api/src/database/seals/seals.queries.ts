import { z } from 'zod';
import type { OwnerConnection } from '../../platform/owner-connection.js';
import { ownerRows, runAsOwner } from '../../platform/owner-sql.js';
import { count, flag, moment, row, text } from '../../platform/row-shapes.js';

const sealRow = row({
  number: count,
  log: z.enum(['ACCESS', 'CHANGE']),
  afterLine: count,
  toLine: count,
  lines: count,
  digest: text,
  previousRoot: text,
  root: text,
  sealedAt: moment,
  rootHolds: flag,
});
export type SealRow = z.output<typeof sealRow>;

/** As `app.audit_root` works it out, written out once more: whoever changes the log could change that function, too. */
const root = `encode(sha256(convert_to(jsonb_build_array(s.number, s.log, s.after_line, s.to_line, s.lines, s.digest, s.previous_root,
  extract(epoch from s.sealed_at))::text, 'UTF8')), 'hex')`;

/** The next seals behind this one. */
export async function sealsAfter(owner: OwnerConnection, number: number, most: number): Promise<readonly SealRow[]> {
  return ownerRows(
    owner,
    sealRow,
    `select s.number, s.log, s.after_line as "afterLine", s.to_line as "toLine", s.lines, s.digest, s.previous_root as "previousRoot", s.root,
       s.sealed_at as "sealedAt", ${root} = s.root as "rootHolds"
     from audit_seal s where s.number > $1 order by s.number limit $2`,
    [number, most],
  );
}

const foundRow = row({ lines: count, digest: text });

/** As `app.audit_digest` does. */
const digests = {
  ACCESS: `
    select e.line_number, jsonb_build_array(e.line_number, e.id, extract(epoch from e.at), e.actor_id, e.actor_name, e.session_id, e.operation,
      e.purpose, e.searched, e.detail, e.outcome, e.record_ids, e.request_id, coalesce((
        select jsonb_agg(jsonb_build_array(c.child_id, c.depth) order by c.child_id) from access_event_child c where c.event_id = e.id), '[]')) as line
    from access_event e where e.line_number > $1 and e.line_number <= $2`,
  CHANGE: `
    select r.line_number, jsonb_build_array(r.line_number, r.id, extract(epoch from r.at), r.actor_id, r.actor_name, r.request_id, r.table_name,
      r.row_id, r.columns) as line
    from record_change r where r.line_number > $1 and r.line_number <= $2`,
};

const lowest = '-9223372036854775808';

/** How many lines there are in the range of a seal, and their checksum. */
export async function linesOfSeal(
  owner: OwnerConnection,
  { log, afterLine, toLine }: Pick<SealRow, 'log' | 'afterLine' | 'toLine'>,
): Promise<z.output<typeof foundRow>> {
  const [found] = await ownerRows(
    owner,
    foundRow,
    `select count(*) as lines, encode(sha256(coalesce(string_agg(sha256(convert_to(l.line::text, 'UTF8')), ''::bytea order by l.line_number), ''::bytea)), 'hex') as digest
     from (${digests[log]}) l`,
    [afterLine === 0 ? lowest : afterLine, toLine],
  );
  if (found === undefined) throw new Error('The database did not count the lines of a seal');
  return found;
}

const restRow = row({ unsealed: count, lastSeal: count });

/** How many lines are not sealed yet, and the number of the last seal. */
export async function restOfLog(owner: OwnerConnection): Promise<z.output<typeof restRow>> {
  const [found] = await ownerRows(
    owner,
    restRow,
    `select (select count(*) from access_event e where e.line_number > coalesce((select max(s.to_line) from audit_seal s where s.log = 'ACCESS'), 0))
         + (select count(*) from record_change r where r.line_number > coalesce((select max(s.to_line) from audit_seal s where s.log = 'CHANGE'), 0)) as unsealed,
       coalesce((select max(s.number) from audit_seal s), 0) as "lastSeal"`,
  );
  if (found === undefined) throw new Error('The database did not say what is sealed');
  return found;
}

/** Looks at one moment of the log, while others go on writing it. False: this database’s log has never been sealed by any version. */
export async function beginToVerify(owner: OwnerConnection): Promise<boolean> {
  await runAsOwner(
    owner,
    `set row_security = off; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`,
  );
  await runAsOwner(owner, 'begin isolation level repeatable read read only');
  const [there] = await ownerRows(
    owner,
    row({ some: flag }),
    `select to_regclass('public.audit_seal') is not null as some`,
  );
  return there?.some === true;
}
