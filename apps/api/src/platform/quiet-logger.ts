import type { Logger } from 'typeorm';

/**
 * Says nothing. Without a logger TypeORM writes to the terminal why a migration failed, also when somebody has just
 * stopped the product on purpose; whoever asked gets the error, and says it in words of their own.
 */
export class QuietLogger implements Logger {
  logQuery(_query: string, _parameters?: unknown[]): void {}
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
