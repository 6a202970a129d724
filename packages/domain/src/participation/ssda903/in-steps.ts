const rowsInOneStep = 1000;

/** Works on each row, and pauses after every thousand. */
export function* inSteps<From, To>(rows: readonly From[], work: (row: From) => To): Generator<void, readonly To[]> {
  const done: To[] = [];
  for (const row of rows) {
    if (done.length % rowsInOneStep === 0) yield;
    done.push(work(row));
  }
  return done;
}
