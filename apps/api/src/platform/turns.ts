import pLimit, { type LimitFunction } from 'p-limit';

/** Too many wait already: ask whoever comes next to come again. */
export class NoMoreRoomError extends Error {}

export interface Room {
  /** Run beside each other. */
  readonly atOnce: number;
  /** Wait for their turn. */
  readonly waiting: number;
}

/** Lets a few run at once, a bounded number wait for them in order, and turns everybody else away. */
export class Turns {
  private readonly limit: LimitFunction;
  private inside = 0;

  constructor(private readonly room: Room) {
    this.limit = pLimit(room.atOnce);
  }

  /** Nobody runs and nobody waits. */
  get idle(): boolean {
    return this.inside === 0;
  }

  /** Waits for a turn that lasts until what is answered is called. Throws as `run` does. */
  async take(): Promise<() => void> {
    return new Promise((resolve, reject) => {
      this.run(async () => new Promise<void>((release) => resolve(release))).catch(reject);
    });
  }

  /** Throws `NoMoreRoomError` at once where too many wait already. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.inside >= this.room.atOnce + this.room.waiting) throw new NoMoreRoomError('Too many wait');
    this.inside += 1;
    try {
      return await this.limit(task);
    } finally {
      this.inside -= 1;
    }
  }
}
