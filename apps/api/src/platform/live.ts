import pg from 'pg';
import type { DataSource } from 'typeorm';
import { LiveReader } from './live-reader.js';

/*
 * Changes are announced to every server process by PostgreSQL's own notifications. They carry ids only; each reader
 * then asks under their own reach. They are sent after the commit, since NOTIFY inside a transaction makes commits queue.
 */
const channel = 'heard_live';
const reconnectAfter = 1_000;

export interface LiveEvent {
  readonly topic: string;
  readonly id: string;
  /** The one thing of it that has changed, where it is one: only who may see that hears of it. */
  readonly about?: string;
}

/** Sends an event to every server process. Called by the unit once it is committed. */
export async function sendLiveEvent(dataSource: DataSource, event: LiveEvent): Promise<void> {
  await dataSource.query('select pg_notify($1, $2)', [channel, JSON.stringify(event)]);
}

function readEvent(payload: string | undefined): LiveEvent | null {
  const value: unknown = JSON.parse(payload ?? 'null');
  if (typeof value !== 'object' || value === null || !('topic' in value) || !('id' in value)) return null;
  const about = 'about' in value ? { about: String(value.about) } : {};
  return { topic: String(value.topic), id: String(value.id), ...about };
}

/** One LISTEN connection for the whole process; screens subscribe to it by topic. */
export class LiveFeed {
  private readonly readers = new Map<LiveReader<LiveEvent>, string>();
  private client: pg.Client | null = null;
  private starting: Promise<void> | null = null;
  private stopped = false;

  constructor(private readonly url: string) {}

  /** How many are listening at the moment. */
  get size(): number {
    return this.readers.size;
  }

  /** Events of one topic from now on. After a lost connection an event with the id 'resync' says: ask again. */
  async events(topic: string): Promise<LiveReader<LiveEvent>> {
    await this.listen();
    const reader = new LiveReader<LiveEvent>((gone) => void this.readers.delete(gone));
    this.readers.set(reader, topic);
    return reader;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(Array.from(this.readers.keys(), async (reader) => reader.return()));
    await this.client?.end();
  }

  /** Listens from the first subscription on; commands that only announce never open the connection. */
  private async listen(): Promise<void> {
    this.starting ??= this.connect();
    await this.starting.catch((error: unknown) => {
      this.starting = null; // whoever comes next tries again
      throw error;
    });
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'heard live' });
    client.on('notification', ({ payload }) => this.tell(readEvent(payload)));
    client.on('error', () => undefined); // 'end' follows and is where we reconnect, once
    await client.connect();
    await client.query(`listen ${channel}`);
    client.on('end', () => this.reconnect());
    this.client = client;
  }

  private tell(event: LiveEvent | null): void {
    if (event === null) return;
    for (const [reader, topic] of this.readers) {
      if (event.topic === topic || event.id === 'resync') reader.push(event);
    }
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
