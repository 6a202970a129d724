/** One reader of a stream of events: asks for the next one, and may leave at any moment, also while it waits. */
export class LiveReader<Event> implements AsyncIterableIterator<Event, undefined> {
  private readonly queue: Event[] = [];
  private readonly waiting: ((result: IteratorResult<Event, undefined>) => void)[] = [];
  private left = false;

  constructor(private readonly onLeave: (reader: LiveReader<Event>) => void) {}

  push(event: Event): void {
    const next = this.waiting.shift();
    if (next === undefined) this.queue.push(event);
    else next({ value: event, done: false });
  }

  async next(): Promise<IteratorResult<Event, undefined>> {
    const event = this.queue.shift();
    if (event !== undefined) return { value: event, done: false };
    if (this.left) return { value: undefined, done: true };
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  async return(): Promise<IteratorResult<Event, undefined>> {
    this.left = true;
    this.queue.length = 0;
    this.onLeave(this);
    for (const next of this.waiting.splice(0)) next({ value: undefined, done: true });
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
