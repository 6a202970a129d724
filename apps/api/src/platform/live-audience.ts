import type { LiveEvent } from './live.js';
import { LiveReader } from './live-reader.js';
import type { Actor, OpenUnit, Unit } from './unit.js';
import { actingAs, carryOut, openSharedUnit, type Workplace } from './work.js';

/** An event, and who hears of it; null: whose session has ended. */
export class HeardEvent implements LiveEvent {
  readonly topic: string;
  readonly id: string;

  constructor(
    event: LiveEvent,
    readonly actor: Actor | null,
  ) {
    this.topic = event.topic;
    this.id = event.id;
  }
}

/** Which of these events concern something that this person may see: the unit is theirs, so it need only look. */
export type Concerns = (unit: Unit, events: readonly LiveEvent[]) => Promise<readonly LiveEvent[]>;

const pause = 1_000; // milliseconds before the database is asked again

type Readers = Map<LiveReader<HeardEvent>, string>;

function bySession(readers: Readers): ReadonlyMap<string, readonly LiveReader<HeardEvent>[]> {
  const sessions = new Map<string, LiveReader<HeardEvent>[]>();
  for (const [reader, session] of readers) sessions.set(session, [...(sessions.get(session) ?? []), reader]);
  return sessions;
}

/**
 * Who listens to one topic in this process. Events that come together are looked at together, in one transaction for
 * everybody: it becomes each session's in turn, and nobody hears of what that session may not see.
 */
class Audience {
  private readonly readers: Readers = new Map();
  private readonly pending = new Map<string, LiveEvent>();
  private looking = false;
  private feed: LiveReader<LiveEvent> | null = null;
  /** Nobody listens any more, and nobody may join. */
  closed = false;

  constructor(
    private readonly place: Workplace,
    private readonly topic: string,
    private readonly concerns: Concerns,
    private readonly onClose: () => void,
  ) {}

  async open(): Promise<this> {
    this.feed = await this.place.live.events(this.topic);
    void this.follow(this.feed);
    return this;
  }

  join(session: string): LiveReader<HeardEvent> {
    const reader = new LiveReader<HeardEvent>((gone) => {
      this.readers.delete(gone);
      if (this.readers.size === 0) this.close();
    });
    this.readers.set(reader, session);
    return reader;
  }

  private close(): void {
    if (this.closed) return;
    this.closed = true;
    this.onClose();
    void this.feed?.return();
  }

  private async follow(feed: LiveReader<LiveEvent>): Promise<void> {
    for await (const event of feed) {
      this.wait(event);
      void this.look();
    }
    await Promise.all(Array.from(this.readers.keys(), async (reader) => reader.return()));
  }

  /** The same event again is looked at once. */
  private wait(event: LiveEvent): void {
    this.pending.set(`${event.id} ${event.about ?? ''}`, event);
  }

  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    while (this.pending.size > 0 && !this.closed) {
      const events = [...this.pending.values()];
      this.pending.clear();
      await this.tell(events).catch(async () => this.lookLater(events));
    }
    this.looking = false;
  }

  /** Without the database nobody knows who may hear of it. */
  private async lookLater(events: readonly LiveEvent[]): Promise<void> {
    for (const event of events) this.wait(event);
    await new Promise<void>((resolve) => setTimeout(resolve, pause).unref());
  }

  private async tell(events: readonly LiveEvent[]): Promise<void> {
    const sessions = [...bySession(this.readers)];
    const heard = await carryOut(await openSharedUnit(this.place), async (unit) => {
      const bySessions: (readonly HeardEvent[])[] = [];
      for (const [session] of sessions) bySessions.push(await this.heardBy(unit, session, events));
      return bySessions;
    });
    for (const [at, [, readers]] of sessions.entries()) {
      for (const event of heard[at] ?? []) for (const reader of readers) reader.push(event);
    }
  }

  private async heardBy(unit: OpenUnit, session: string, events: readonly LiveEvent[]): Promise<readonly HeardEvent[]> {
    const acting = await actingAs(unit, session);
    const { actor } = acting;
    const heard = actor === null ? events.slice(0, 1) : await this.concerns({ ...acting, actor }, events);
    return heard.map((event) => new HeardEvent(event, actor));
  }
}

const audiences = new WeakMap<Workplace, Map<string, Promise<Audience>>>();

/** Events of one topic from now on, as far as they concern what this session may see. */
export async function eventsFor(
  place: Workplace,
  session: string,
  topic: string,
  concerns: Concerns,
): Promise<LiveReader<HeardEvent>> {
  const known = audiences.get(place) ?? new Map<string, Promise<Audience>>();
  audiences.set(place, known);
  const forget = (): void => void known.delete(topic);
  const opening = known.get(topic) ?? new Audience(place, topic, concerns, forget).open();
  known.set(topic, opening);
  const audience = await opening.catch((error: unknown) => {
    forget(); // whoever comes next tries again
    throw error;
  });
  return audience.closed ? eventsFor(place, session, topic, concerns) : audience.join(session);
}
