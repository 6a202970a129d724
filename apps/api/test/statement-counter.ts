import type { Logger } from 'typeorm';

/** Counts the SQL statements that the product sends, so that a test can bound them. */
export class StatementCounter implements Logger {
  private sent: string[] = [];

  logQuery(query: string): void {
    this.sent.push(query);
  }

  /** The statements since the last call. */
  take(): readonly string[] {
    const { sent } = this;
    this.sent = [];
    return sent;
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
