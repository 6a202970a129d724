import { type DataSource, type EntityManager, type QueryRunner, QueryResult } from 'typeorm';
import { type Answer, isRawConnection, type RawConnection, send, sendUnawaited, Statements } from './statements.js';

/** One transaction on one connection, as the weak running role. */
export interface Transaction {
  readonly manager: EntityManager;
  readonly statements: Statements;
  /** Waits for every statement under way, then commits. Throws `NotCommittedError` when nothing was stored. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

const changes: ReadonlySet<string> = new Set(['UPDATE', 'DELETE']);

/** The answer in TypeORM's own shape. */
function toTypeOrm({ command, rowCount, rows }: Answer): QueryResult {
  const result = new QueryResult();
  result.raw = changes.has(command) ? [rows, rowCount] : rows;
  result.records = rows;
  if (rowCount !== null) result.affected = rowCount;
  return result;
}

/** What TypeORM asks of entities goes the same way as everything else: in the order of asking, and never after the end. */
function sendThrough(runner: QueryRunner, statements: Statements): void {
  runner.query = async (sql: string, parameters?: unknown[], structured?: boolean) => {
    const result = toTypeOrm(await statements[send](sql, parameters));
    return structured === true ? result : result.raw;
  };
}

async function connectionOf(runner: QueryRunner): Promise<RawConnection> {
  const connection: unknown = await runner.connect();
  if (!isRawConnection(connection)) throw new Error('The database connection has no stream');
  return connection;
}

/*
 * The transaction begins and takes its role in one message; `heard_app` owns nothing and row-level security applies to
 * it. Nobody waits for the answer: where it fails, so does whatever follows.
 */
const begin = 'START TRANSACTION; SET LOCAL ROLE heard_app';

/** Opens a transaction as the weak running role. */
export async function openTransaction(dataSource: DataSource): Promise<Transaction> {
  const runner = dataSource.createQueryRunner();
  const statements = new Statements(await connectionOf(runner), dataSource.logger);
  sendThrough(runner, statements);
  statements[sendUnawaited](begin);

  async function end(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } finally {
      await runner.release();
    }
  }

  return {
    manager: runner.manager,
    statements,
    commit: async () => end(statements.commit()),
    async rollback() {
      if (!statements.ended) await end(statements.end('ROLLBACK'));
    },
  };
}
