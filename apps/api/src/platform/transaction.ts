import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** The database answered COMMIT with something else: an earlier error had already undone the work. */
export class NotCommittedError extends Error {
  constructor(tag: string) {
    super(`The transaction ended as ${tag} instead of COMMIT`);
  }
}

/** One transaction on one connection, whose statements run strictly one after another. */
export interface Transaction {
  readonly manager: EntityManager;
  query<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
  /** Waits for every statement under way, then commits. Throws `NotCommittedError` when nothing was stored. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

interface CommandResult {
  readonly command: string;
}
interface RawConnection {
  query(sql: string): Promise<CommandResult>;
}

function isRawConnection(value: unknown): value is RawConnection {
  return typeof value === 'object' && value !== null && 'query' in value && typeof value.query === 'function';
}

/*
 * A statement started by one branch of a Promise.all must not run after the transaction has ended because another
 * branch failed: every statement goes through one queue, which closes before COMMIT or ROLLBACK is sent.
 */
function queueStatements(runner: QueryRunner): () => Promise<void> {
  const send = runner.query.bind(runner);
  let last: Promise<unknown> = Promise.resolve();
  let open = true;
  runner.query = async (sql: string, parameters?: unknown[], structured?: boolean) => {
    if (!open) throw new Error('This unit of work has already ended');
    const next = last.then(async () => (structured === true ? send(sql, parameters, true) : send(sql, parameters)));
    last = next.catch(() => undefined);
    return next;
  };
  return async () => {
    open = false;
    await last;
  };
}

/** The role is set by the same message that starts the transaction: one journey to the database less for every request. */
async function startAsWeakRole(runner: QueryRunner): Promise<void> {
  const send = runner.query.bind(runner);
  runner.query = async (sql: string) => send(`${sql}; SET LOCAL ROLE heard_app`);
  try {
    await runner.startTransaction();
  } finally {
    runner.query = send;
  }
}

/** Opens a transaction as the weak running role; `heard_app` owns nothing and row-level security applies to it. */
export async function openTransaction(dataSource: DataSource): Promise<Transaction> {
  const runner = dataSource.createQueryRunner();
  const connection: unknown = await runner.connect();
  if (!isRawConnection(connection)) throw new Error('The database connection has no query method');
  let settled = false;
  try {
    await startAsWeakRole(runner);
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => undefined);
    await runner.release();
    throw error;
  }
  const closeQueue = queueStatements(runner);

  async function end(command: 'COMMIT' | 'ROLLBACK'): Promise<string> {
    if (settled) throw new Error('This unit of work has already ended');
    settled = true;
    await closeQueue();
    try {
      if (!isRawConnection(connection)) throw new Error('The database connection was lost');
      return (await connection.query(command)).command;
    } finally {
      await runner.release();
    }
  }

  return {
    manager: runner.manager,
    query: async (sql, parameters) => runner.query(sql, parameters === undefined ? undefined : [...parameters]),
    async commit() {
      const tag = await end('COMMIT');
      if (tag !== 'COMMIT') throw new NotCommittedError(tag);
    },
    async rollback() {
      if (!settled) await end('ROLLBACK');
    },
  };
}
