import { UnauthenticatedError } from './errors.js';
import { newId } from './ids.js';
import { type Concerns, eventsFor, type HeardEvent } from './live-audience.js';
import type { LiveReader } from './live-reader.js';
import { RequestAudit } from './request-audit.js';
import type { Actor, OpenUnit, Unit } from './unit.js';
import { actingAs, openUnit, type RunningUnit, type Workplace } from './work.js';

/** As what browsers know Heard when they are asked for a passkey. */
export interface RelyingParty {
  /** The name of the machine alone. */
  readonly id: string;
  /** The pages that may ask for one. */
  readonly origins: readonly string[];
}

/** What the request brought along, before anything was believed of it. */
export interface RequestFacts {
  readonly sessionHash: string | null;
  /** The account whose page sent it, where it says so: tabs share a cookie, and another person may have signed in. */
  readonly account: string | null;
  /** Where it came from: the client's address, as far as the proxies in front are trusted. */
  readonly address: string;
  /** What the browser says of itself; null: nothing. */
  readonly userAgent: string | null;
  /** Sets or clears the session cookie of the answer. */
  setSession(token: string | null): void;
  hashToken(token: string): string;
  /** What the browser shows of having signed in before, unchecked; null: nothing. */
  readonly device: string | null;
  setDevice(value: string): void;
  /** What the browser keeps of having been asked for a passkey, unchecked; null: nothing. */
  readonly challenge: string | null;
  setChallenge(value: string | null): void;
  readonly relyingParty: RelyingParty;
  /** Told once it is known whose session this is. */
  isOf(userId: string): void;
}

/**
 * One request. Its unit is opened when first asked for and ended by `finish`, before any byte of the answer leaves.
 */
export class GraphqlContext {
  readonly requestId = newId();
  readonly audit = new RequestAudit();
  private opened: Promise<RunningUnit> | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly endings: (() => void)[] = [];

  constructor(
    readonly place: Workplace,
    readonly request: RequestFacts,
    readonly demo: boolean,
  ) {}

  async openUnit(): Promise<OpenUnit> {
    this.opened ??= this.openOwnUnit();
    return this.opened;
  }

  /** The unit of the signed-in person. Throws UNAUTHENTICATED when there is none. */
  async unit(): Promise<Unit> {
    const unit = await this.openUnit();
    const { actor } = unit;
    if (actor === null) throw new UnauthenticatedError();
    return { ...unit, actor };
  }

  /** Goes on, in the same unit, as the person whose session was just started. */
  async actAs(sessionHash: string): Promise<Actor> {
    this.opened = (this.opened ?? openUnit(this.place, null, this.requestId, this.audit)).then(async (unit) =>
      actingAs(unit, sessionHash),
    );
    return (await this.unit()).actor;
  }

  /** Events of a topic for whoever opened this connection, as far as they concern what they may see. */
  async events(topic: string, concerns: Concerns): Promise<LiveReader<HeardEvent>> {
    if (this.request.sessionHash === null) throw new UnauthenticatedError();
    return eventsFor(this.place, this.request.sessionHash, topic, concerns);
  }

  /** Root fields of one request take turns on its one connection. */
  async rootField<T>(resolve: () => Promise<T>): Promise<T> {
    const next = this.turn.then(resolve);
    this.turn = next.catch(() => undefined);
    return next;
  }

  /** Rolls back what this request has done so far, and gives its connection back before another one is asked for. */
  async abandon(): Promise<void> {
    const { opened } = this;
    this.opened = null;
    await (await opened)?.rollback();
  }

  /** Runs once what this request did is stored or undone. */
  whenEnded(task: () => void): void {
    this.endings.push(task);
  }

  /** Commits, or rolls back when `failed`. Throws when what was done could not be stored. */
  async finish(failed: boolean): Promise<void> {
    try {
      await this.endUnit(failed);
    } finally {
      for (const task of this.endings.splice(0)) task();
    }
  }

  private async endUnit(failed: boolean): Promise<void> {
    const { opened } = this;
    this.opened = null;
    if (opened === null) return;
    const unit = await opened.catch(() => null);
    await this.turn;
    if (unit === null) return;
    if (failed) await unit.rollback();
    else await unit.commit();
  }

  private async openOwnUnit(): Promise<RunningUnit> {
    const unit = await openUnit(this.place, this.request.sessionHash, this.requestId, this.audit);
    if (unit.actor !== null) this.request.isOf(unit.actor.userId);
    return unit;
  }
}
