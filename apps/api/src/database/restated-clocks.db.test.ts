import { describe, expect, test } from 'vitest';
import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import { FromWhom, Procedure } from '@heard/domain/complaints/representation-codes';
import { stageOneClock } from '@heard/domain/complaints/stage-clock';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import { migrations } from '../app/migrations.js';
import { createDataSource } from '../platform/data-source.js';
import { useDatabase } from '../../test/use-database.js';
import { migrate } from './migrate.js';

const change = 'RestateDueDates1764001941100';

interface Stored {
  readonly summary: string;
  readonly procedure: 'CHILDREN_ACT_1989' | 'CORPORATE' | 'OTHER';
  readonly from: 'PARENT' | 'SUFFICIENT_INTEREST';
  readonly received: string;
  readonly interest: string | null;
  readonly acknowledged: string | null;
  /** What was stored then: null where no clock ran. */
  readonly started: string;
  readonly due: string | null;
  readonly agreed: string | null;
  readonly responded: string | null;
}

const plain: Stored = {
  summary: 'plain',
  procedure: 'CHILDREN_ACT_1989',
  from: 'PARENT',
  received: '2026-10-01',
  interest: null,
  acknowledged: null,
  started: '2026-10-01',
  due: '2026-10-15',
  agreed: null,
  responded: null,
};
const decided = { interest: '2026-10-06', started: '2026-10-06', due: '2026-10-20' };

const stored: readonly Stored[] = [
  plain,
  { ...plain, summary: 'standing needs the decision', from: 'SUFFICIENT_INTEREST', ...decided },
  { ...plain, summary: 'standing of their own', ...decided },
  {
    ...plain,
    summary: 'over Christmas',
    received: '2025-12-19',
    interest: '2025-12-22',
    started: '2025-12-22',
    due: '2026-01-08',
  },
  { ...plain, summary: 'answered', ...decided, responded: '2026-10-19' },
  { ...plain, summary: 'extended', ...decided, agreed: '2026-11-03' },
  { ...plain, summary: 'corporate', procedure: 'CORPORATE', ...decided, due: '2026-10-27' },
  {
    ...plain,
    summary: 'acknowledged',
    procedure: 'CORPORATE',
    acknowledged: '2026-10-02',
    started: '2026-10-02',
    due: '2026-10-16',
  },
  { ...plain, summary: 'elsewhere', procedure: 'OTHER', ...decided, due: null },
];

async function run(url: string, upTo: readonly (typeof migrations)[number][]): Promise<void> {
  const owner = createDataSource({ url, entities: [], migrations: [...upTo], poolSize: 2 });
  await owner.initialize();
  await migrate(owner);
  await owner.destroy();
}

async function store(client: pg.Client, row: Stored, user: string): Promise<void> {
  const id = randomUUID();
  await client.query(
    `insert into representation (id, client_id, payload_sha256, reference, kind, procedure, received_on, clock_starts_on,
       sufficient_interest_on, acknowledged_on, channel, from_whom, summary, advocacy)
     values ($1, $1, 'x', $2, 'COMPLAINT', $3, $4, $5, $6, $7, 'PHONE', $8, $2, 'NOT_APPLICABLE')`,
    [id, row.summary, row.procedure, row.received, row.started, row.interest, row.acknowledged, row.from],
  );
  if (row.due === null) return;
  await client.query(
    `insert into complaint_stage (id, representation_id, stage, started_on, standard_due_on, agreed_due_on, extension_reason,
       extended_on, extended_by, extended_at, responded_on, finding, response_summary, responded_by, responded_at)
     select $1, $2, 'STAGE_1', $3::date, $4::date, $5::date, case when $5 is not null then 'COMPLEX' end,
       case when $5 is not null then $4::date end, case when $5 is not null then $7::uuid end, case when $5 is not null then now() end,
       $6::date, case when $6 is not null then 'UPHELD' end, case when $6 is not null then 'Sorry' end,
       case when $6 is not null then $7::uuid end, case when $6 is not null then now() end`,
    [randomUUID(), id, row.started, row.due, row.agreed, row.responded, user],
  );
}

async function fillOldWay(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const [person, user] = [randomUUID(), randomUUID()];
  await client.query(`insert into person (id, name) values ($1, 'Robin Manager')`, [person]);
  await client.query(`insert into user_account (id, person_id, email) values ($1, $2, 'r@example.org')`, [
    user,
    person,
  ]);
  for (const row of stored) await store(client, row, user);
  await client.end();
}

const day = z.string().nullable();
const clock = z.object({
  summary: z.string(),
  procedure: z.enum(Procedure),
  from_whom: z.enum(FromWhom),
  received: z.string(),
  interest: day,
  acknowledged: day,
  starts: z.string(),
  started: day,
  due: day,
  agreed: day,
  version: z.number(),
});

describe('a council that recorded complaints before their clock was mended', () => {
  const before = migrations.findIndex(({ name }) => name === change);
  const db = useDatabase({
    fill: async (url) => {
      await run(url, migrations.slice(0, before));
      await fillOldWay(url);
      await run(url, migrations);
    },
  });

  async function clocks(): Promise<readonly z.output<typeof clock>[]> {
    const { rows } = await db.owner.query(
      `select r.summary, r.procedure, r.from_whom, r.received_on::text as received, r.sufficient_interest_on::text as interest,
         r.acknowledged_on::text as acknowledged, r.clock_starts_on::text as starts, s.started_on::text as started,
         s.standard_due_on::text as due, s.agreed_due_on::text as agreed, r.version
       from representation r left join complaint_stage s on s.representation_id = r.id order by r.summary`,
    );
    return z.array(clock).parse(rows);
  }

  test('has the due dates that a new council would have', async () => {
    const all = await clocks();
    expect(all.filter(({ due }) => due !== null)).toHaveLength(stored.length - 1);
    for (const row of all) {
      const facts = {
        procedure: row.procedure,
        fromWhom: row.from_whom,
        receivedOn: row.received,
        sufficientInterestOn: row.interest,
        acknowledgedOn: row.acknowledged,
      };
      const right = stageOneClock(facts, bankHolidaysEnglandAndWales);
      expect([row.summary, row.started, row.due]).toEqual([
        row.summary,
        right?.startedOn ?? null,
        right?.standardDueOn ?? null,
      ]);
    }
  });

  test('counts a parent’s ten working days from the day it came, to the day', async () => {
    const bySummary = new Map((await clocks()).map((row) => [row.summary, row]));
    const of = (summary: string) => {
      const { starts, due, agreed, version } = bySummary.get(summary) ?? {};
      return { starts, due, agreed, version };
    };
    const moved = { starts: '2026-10-01', due: '2026-10-15', agreed: null, version: 2 };
    expect(of('standing of their own')).toEqual(moved);
    expect(of('answered')).toEqual(moved);
    expect(of('extended')).toEqual({ ...moved, agreed: '2026-10-29' });
    expect(of('over Christmas')).toEqual({ ...moved, starts: '2025-12-19', due: '2026-01-07' });
    expect(of('corporate')).toEqual({ ...moved, due: '2026-10-22' });
    expect(of('elsewhere')).toEqual({ ...moved, due: null });
    expect(of('plain')).toEqual({ ...moved, version: 1 });
    expect(of('acknowledged')).toEqual({ starts: '2026-10-02', due: '2026-10-16', agreed: null, version: 1 });
    expect(of('standing needs the decision')).toEqual({
      starts: '2026-10-06',
      due: '2026-10-20',
      agreed: null,
      version: 1,
    });
  });

  test('says of each what its dates were before, and why they changed', async () => {
    const { rows } = await db.owner.query(
      `select k.field, k.from_value, k.to_value, k.version, k.reason from complaint_correction k
       join representation r on r.id = k.representation_id where r.summary = 'extended' order by k.field`,
    );
    const why = { version: 2, reason: expect.stringMatching(/^The due date was worked out anew/) };
    expect(rows).toEqual([
      { field: 'agreedDueOn', from_value: '2026-11-03', to_value: '2026-10-29', ...why },
      { field: 'clockStartsOn', from_value: '2026-10-06', to_value: '2026-10-01', ...why },
      { field: 'standardDueOn', from_value: '2026-10-20', to_value: '2026-10-15', ...why },
    ]);
  });
});
