/** A connection of whoever owns the database: the driver's, but what it answers is not believed before it is checked. */
export interface OwnerConnection {
  query(sql: string, parameters?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}
