import type { EventEmitter } from 'node:events';

const most = { ofPerson: 20, ofAll: 2_000 }; // each page that is open has one

/** The live connections that are open, so that nobody holds more of them than a person has pages. */
export class LiveConnections {
  private readonly byPerson = new Map<string, Set<EventEmitter>>();
  private all = 0;

  /** Whether this person may open one more. */
  hasRoomFor(userId: string): boolean {
    return this.all < most.ofAll && (this.byPerson.get(userId)?.size ?? 0) < most.ofPerson;
  }

  /** Counts it until it closes. */
  add(userId: string, connection: EventEmitter): void {
    const own = this.byPerson.get(userId) ?? new Set<EventEmitter>();
    this.byPerson.set(userId, own.add(connection));
    this.all += 1;
    connection.once('close', () => {
      this.all -= 1;
      own.delete(connection);
      if (own.size === 0 && this.byPerson.get(userId) === own) this.byPerson.delete(userId);
    });
  }
}
