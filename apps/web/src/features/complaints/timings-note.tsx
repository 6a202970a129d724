import type { Quarter } from './timings-figures';

/** What was counted, and why some of it is not shown. */
export function TimingsNote({ quarters }: { readonly quarters: readonly Quarter[] }) {
  return (
    <>
      <p>
        Stage 1 of the children’s statutory procedure, by the quarter in which the clock started. The percentages are of
        those that have been answered.
      </p>
      {quarters.some((quarter) => quarter.suppressed) ? (
        <p>
          Numbers so small that they could point to one person are hidden, and others with them, so that they cannot be
          worked out. A quarter is shown once every clock in it has run its longest.
        </p>
      ) : null}
    </>
  );
}
