import { withClient } from '@heard/embedded-postgres/connection';
import type { EmbeddedPostgres } from '@heard/embedded-postgres/start-embedded-postgres';
import { openWorkplace } from '../src/app/open-workplace.js';
import { beginToVerify } from '../src/database/seals/seals.queries.js';
import { verifySeals } from '../src/database/seals/verify-seals.js';
import { checkAuditSeals, sealAuditLog } from '../src/features/audit/seal/seal-log.job.js';
import { emptyDatabase } from './grown-database.js';
import { timed } from './timing.js';

const quiet = (): void => undefined;
const mostMemory = 200_000_000;

const fill = `
  insert into access_event (id, at, actor_id, actor_name, session_id, operation, purpose, outcome, record_ids, request_id)
  select gen_random_uuid(), now() - n * interval '3 seconds', gen_random_uuid(), 'Sam Carver', gen_random_uuid(),
    (array['child', 'childVoice', 'childTimeline', 'children'])[1 + n % 4], case when n % 10 = 0 then 'Reading before a visit' end, 'OK',
    array[gen_random_uuid()], gen_random_uuid()
  from generate_series(1, $1::int) n`;

const fillChildren = `
  insert into access_event_child (event_id, child_id, depth)
  select e.id, c.id, 'OPENED' from access_event e cross join (select h.id from child h limit 1) c`;

/** How long it takes to seal so many lines of the access log, and to verify them, and how much memory that needs. */
export async function timeSeals(
  server: Pick<EmbeddedPostgres, 'superuserUrl' | 'urlFor'>,
  lines: number,
  today: string,
): Promise<void> {
  const { ownerUrl, runningUrl } = await emptyDatabase(server, 'audit');
  const say = (what: string, ms: number): void =>
    void process.stdout.write(
      `${what.padEnd(34)}${(ms / 1000).toFixed(1).padStart(7)} s${((ms / lines) * 1000).toFixed(1).padStart(8)} µs a line\n`,
    );
  await withClient(ownerUrl, async (owner) => {
    await owner.query(
      `insert into child (id, reference, name, date_of_birth, sex, ethnicity) values (gen_random_uuid(), 'VC-1', 'A Child', '2015-01-01', 'F', 'WBRI')`,
    );
    await owner.query(fill, [lines]);
    await owner.query(fillChildren);
    await owner.query('analyze');
  });
  const place = await openWorkplace(runningUrl, { today, smtp: null });
  try {
    say('Sealed', await timed(async () => sealAuditLog(place)));
    say('200,000 of them looked at again', await timed(async () => checkAuditSeals(place)));
  } finally {
    await place.dataSource.destroy();
  }
  const before = process.memoryUsage().rss;
  let most = before;
  const look = (): void => void (most = Math.max(most, process.memoryUsage().rss));
  await withClient(ownerUrl, async (owner) => {
    await beginToVerify(owner);
    say('Verified', await timed(async () => verifySeals(owner, { tell: quiet, onSeal: look, onBroken: quiet })));
  });
  const used = most - before;
  process.stdout.write(
    `${(used / 1e6).toFixed(0)} MB more in use while verifying${used > mostMemory ? ': too much' : ''}\n`,
  );
}
