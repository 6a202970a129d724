import type { Unit } from '../../../platform/unit.js';
import type { TellProgress } from './import-progress.live.js';

/** Few enough that a statement stays small, many enough that few are sent. */
const rowsInOneStatement = 2_000;

/** Counts rows over all the kinds that one import stores. */
export class StoredRows {
  private done = 0;

  constructor(
    private readonly total: number,
    private readonly tell: TellProgress,
  ) {}

  /**
   * Stores rows a few thousand at a time, and says how far it is. While the database stores one batch the next is made,
   * and no more than that waits in memory.
   */
  async store<Row>(unit: Unit, rows: readonly Row[], storeBatch: (batch: readonly Row[]) => void): Promise<void> {
    let lastStored = Promise.resolve();
    for (let from = 0; from < rows.length; from += rowsInOneStatement) {
      const batch = rows.slice(from, from + rowsInOneStatement);
      storeBatch(batch);
      await lastStored;
      lastStored = this.tellWhenStored(unit, batch.length);
    }
    await lastStored;
  }

  private async tellWhenStored(unit: Unit, count: number): Promise<void> {
    await unit.db.settle();
    this.done += count;
    this.tell({ done: this.done, total: this.total });
  }
}
