import type { Unit } from '../../../platform/unit.js';
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

  /** Stores rows a few thousand at a time, each when the last ones are in the database, and says how far it is. */
  async store<Row>(unit: Unit, rows: readonly Row[], storeBatch: (batch: readonly Row[]) => void): Promise<void> {
    for (let from = 0; from < rows.length; from += rowsInOneStatement) {
      const batch = rows.slice(from, from + rowsInOneStatement);
      storeBatch(batch);
      await unit.db.settle();
      this.done += batch.length;
      this.tell({ done: this.done, total: this.total });
    }
  }
}
