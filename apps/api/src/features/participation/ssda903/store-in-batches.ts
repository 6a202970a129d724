import type { TellProgress } from './import-progress.js';

/** Few enough that a statement stays small, many enough that few are sent. */
const rowsInOneStatement = 2_000;

/** Counts rows over all the kinds that one import stores. */
export class StoredRows {
  private done = 0;

  constructor(
    private readonly total: number,
    private readonly tell: TellProgress,
  ) {}

  /** Stores rows a few thousand at a time, and says how far it is. */
  async store<Row>(rows: readonly Row[], storeBatch: (batch: readonly Row[]) => Promise<void>): Promise<void> {
    for (let from = 0; from < rows.length; from += rowsInOneStatement) {
      const batch = rows.slice(from, from + rowsInOneStatement);
      await storeBatch(batch);
      this.done += batch.length;
      this.tell({ done: this.done, total: this.total });
    }
  }
}
