import pg from 'pg';
import type { Patience } from './patience.js';
import { QuietLogger } from './quiet-logger.js';
import { SnakeCaseNames } from './snake-case-names.js';
import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';

// Calendar days stay text and counts stay numbers: a day must not pass through a time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

type Entities = Exclude<DataSourceOptions['entities'], undefined>;
type Migrations = Exclude<DataSourceOptions['migrations'], undefined>;

export interface DatabaseSettings {
  readonly url: string;
  readonly entities: Entities;
  readonly migrations: Migrations;
  /** Connections held at most. */
  readonly poolSize?: number;
  readonly logger?: Logger;
  /** Null: as long as it takes. */
  readonly patience?: Patience | null;
  /** False: whole files go through a connection (COPY), for which the driver has to wait for each answer. */
  readonly pipeline?: boolean;
}

const kept = 10 * 60_000; // milliseconds: a connection holds its prepared statements, and is dear to open

function timeOuts(patience: Patience | null): Readonly<Record<string, number>> {
  if (patience === null) return {};
  return {
    statement_timeout: patience.statement,
    lock_timeout: patience.lock,
    idle_in_transaction_session_timeout: patience.idle,
  };
}

/** A data source that never changes the schema by itself. */
export function createDataSource(settings: DatabaseSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    driver: pg,
    url: settings.url,
    entities: settings.entities,
    migrations: settings.migrations,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNames(),
    synchronize: false,
    installExtensions: false,
    applicationName: 'heard',
    poolSize: settings.poolSize ?? 10,
    extra: { idleTimeoutMillis: kept, pipeline: settings.pipeline ?? true, ...timeOuts(settings.patience ?? null) },
    logger: settings.logger ?? new QuietLogger(),
  });
}
