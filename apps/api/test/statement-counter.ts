import { QuietLogger } from '../src/platform/quiet-logger.js';

/** Counts the SQL statements that the product sends, so that a test can bound them. */
export class StatementCounter extends QuietLogger {
  private sent: string[] = [];

  override logQuery(query: string): void {
    this.sent.push(query);
  }

  /** The statements since the last call. */
  take(): readonly string[] {
    const { sent } = this;
    this.sent = [];
    return sent;
  }
}
