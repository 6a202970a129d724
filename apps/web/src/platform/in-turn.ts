/**
 * Does one thing after the other, in the order in which they were asked for, whatever became of the one before. A
 * library to wait by would be one more thing for each first page to fetch.
 */
export function inTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return async (task) => {
    const next = last.then(task);
    last = next.catch(() => undefined);
    return next;
  };
}
