/** More than any council has people; who is forgotten counts as a stranger until their next answer. */
const most = 20_000;

/**
 * Whose session is whose, as far as this process has seen: known from the answers that it gave, since asking the database
 * first would cost what a limit is to save.
 */
export class KnownSessions {
  private readonly users = new Map<string, string>();

  learn(sessionHash: string, userId: string): void {
    this.users.delete(sessionHash);
    this.users.set(sessionHash, userId);
    const [oldest] = this.users.keys();
    if (this.users.size > most && oldest !== undefined) this.users.delete(oldest);
  }

  userOf(sessionHash: string | null): string | null {
    return sessionHash === null ? null : (this.users.get(sessionHash) ?? null);
  }
}
