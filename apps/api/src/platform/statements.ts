import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import type { Logger } from 'typeorm';

/** What the driver answers to one statement. */
export interface Answer {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: unknown[];
}

interface Statement {
  readonly text: string;
  readonly values?: unknown[];
  /** Prepared once for each connection under this name, so that it is planned once. */
  readonly name?: string;
}

/** The driver's connection, as far as it is used here, with the stream that its statements leave by. */
export interface RawConnection {
  query(statement: Statement): Promise<Answer>;
  readonly connection: { readonly stream: Writable };
}

function hasStream(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'stream' in value && value.stream instanceof Writable;
}

export function isRawConnection(value: unknown): value is RawConnection {
  if (typeof value !== 'object' || value === null || !('query' in value && 'connection' in value)) return false;
  return typeof value.query === 'function' && hasStream(value.connection);
}

/** The database answered COMMIT with something else: an earlier error had already undone the work. */
export class NotCommittedError extends Error {
  constructor(tag: string) {
    super(`The transaction ended as ${tag} instead of COMMIT`);
  }
}

/** How a statement is planned: `KEPT` once for each connection, `FRESH` for these very values each time. */
export type Plan = 'KEPT' | 'FRESH';

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}

function toStatement(text: string, values: readonly unknown[] | undefined, plan: Plan): Statement {
  if (values === undefined) return { text };
  return { text, values: [...values], ...(plan === 'KEPT' ? { name: nameOf(text) } : {}) };
}

const followsAnError = '25P02'; // PostgreSQL's: an earlier statement of the transaction has failed

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** Only what writes SQL knows this key (an import rule says who): everybody else asks through entities and queries. */
export const send = Symbol('send');
export const sendUnawaited = Symbol('sendUnawaited');
export const settle = Symbol('settle');

/**
 * The statements of one transaction. Each is sent at once and answered in the order of sending, so that a journey to the
 * database is waited for only where its answer is needed. After the end nothing more is sent: a straggler of a failed
 * sibling would run outside the transaction.
 */
export class Statements {
  private readonly under = new Set<Promise<unknown>>();
  private open = true;
  private gathering = false;
  private firstError: Error | null = null;
  private unawaitedError: Error | null = null;

  constructor(
    private readonly connection: RawConnection,
    private readonly logger: Logger,
  ) {}

  async [send](text: string, values?: readonly unknown[], plan: Plan = 'KEPT'): Promise<Answer> {
    if (!this.open) throw new Error('This unit of work has already ended');
    const statement = toStatement(text, values, plan);
    this.logger.logQuery(text, statement.values);
    const answer = this.ask(statement);
    this.under.add(answer);
    try {
      return await answer;
    } catch (thrown) {
      const error = asError(thrown);
      this.firstError ??= error;
      throw 'code' in error && error.code === followsAnError ? this.firstError : error;
    } finally {
      this.under.delete(answer);
    }
  }

  /** All that is asked before anything is waited for leaves in one piece: a call of the system costs more than a statement. */
  private async ask(statement: Statement): Promise<Answer> {
    const { stream } = this.connection.connection;
    if (!this.gathering) {
      this.gathering = true;
      stream.cork();
      process.nextTick(() => {
        this.gathering = false;
        stream.uncork();
      });
    }
    const answer = this.connection.query(statement);
    return answer;
  }

  /** Its failure is told by whatever waits next: by a later statement, at the latest by the commit. */
  [sendUnawaited](text: string, values?: readonly unknown[]): void {
    this[send](text, values).catch((error: unknown) => {
      this.unawaitedError ??= asError(error);
    });
  }

  /** Waits until the database has done all that was sent so far. Throws what was the first to fail. */
  async [settle](): Promise<void> {
    await Promise.allSettled(this.under);
    if (this.firstError !== null) throw this.firstError;
  }

  /** Ends the transaction; nothing can be sent any more. Answers the tag that the database gave. */
  async end(command: 'COMMIT' | 'ROLLBACK'): Promise<string> {
    if (!this.open) throw new Error('This unit of work has already ended');
    this.open = false;
    const under = [...this.under];
    const [end] = await Promise.allSettled([this.ask({ text: command }), ...under]);
    if (end.status === 'rejected') throw end.reason;
    return end.value.command;
  }

  get ended(): boolean {
    return !this.open;
  }

  /** Throws the error of a statement that nobody waited for, or `NotCommittedError`, unless the work is stored. */
  async commit(): Promise<void> {
    const tag = await this.end('COMMIT');
    if (tag === 'COMMIT') return;
    throw this.unawaitedError ?? new NotCommittedError(tag);
  }
}
