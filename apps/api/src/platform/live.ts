import pg from 'pg';
import type { DataSource } from 'typeorm';

/*
 * Changes are announced to every server process by PostgreSQL's own notifications. They carry ids only; each reader
 * then asks under their own reach. They are sent after the commit, since NOTIFY inside a transaction makes commits queue.
 */
const channel = 'heard_live';
const reconnectAfter = 1_000;

export interface LiveEvent {
  readonly topic: string;
  readonly id: string;
}

/** Sends an event to every server process. Called by the unit once it is committed. */
export async function sendLiveEvent(dataSource: DataSource, event: LiveEvent): Promise<void> {
  await dataSource.query('select pg_notify($1, $2)', [channel, JSON.stringify(event)]);
}

const nobodyWaits = (): void => undefined;

type Listener = (event: LiveEvent) => void;

function readEvent(payload: string | undefined): LiveEvent | null {
  const value: unknown = JSON.parse(payload ?? 'null');
  if (typeof value !== 'object' || value === null || !('topic' in value) || !('id' in value)) return null;
  return { topic: String(value.topic), id: String(value.id) };
}

/** One LISTEN connection for the whole process; screens subscribe to it by topic. */
export class LiveFeed {
  private readonly listeners = new Set<Listener>();
  private readonly sleepers = new Set<() => void>();
  private client: pg.Client | null = null;
  private starting: Promise<void> | null = null;
  private stopped = false;

  constructor(private readonly url: string) {}

  /** Listens from the first subscription on; commands that only announce never open the connection. */
  private async listen(): Promise<void> {
    this.starting ??= this.connect();
    await this.starting;
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'heard live' });
    client.on('notification', ({ payload }) => this.tell(readEvent(payload)));
    client.on('error', () => undefined); // 'end' follows and is where we reconnect, once
    client.on('end', () => this.reconnect());
    await client.connect();
    await client.query(`listen ${channel}`);
    this.client = client;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const wake of this.sleepers) wake();
    await this.client?.end();
  }

  /** Events of one topic from now on. After a lost connection an event with the id 'resync' says: ask again. */
  async *events(topic: string): AsyncGenerator<LiveEvent> {
    await this.listen();
    const queue: LiveEvent[] = [];
    let wake = nobodyWaits;
    const wakeUp = (): void => wake();
    this.sleepers.add(wakeUp);
    const listener: Listener = (event) => {
      if (event.topic !== topic && event.id !== 'resync') return;
      queue.push(event);
      wake();
    };
    this.listeners.add(listener);
    try {
      while (!this.stopped) {
        const event = queue.shift();
        if (event !== undefined) yield event;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      this.listeners.delete(listener);
      this.sleepers.delete(wakeUp);
    }
  }

  private tell(event: LiveEvent | null): void {
    if (event === null) return;
    for (const listener of this.listeners) listener(event);
  }

  private reconnect(): void {
    this.client = null;
    if (this.stopped) return;
    setTimeout(() => {
      this.connect().then(
        () => this.tell({ topic: '*', id: 'resync' }),
        () => this.reconnect(),
      );
    }, reconnectAfter).unref();
  }
}
