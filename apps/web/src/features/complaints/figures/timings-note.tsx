import type { Quarter } from './timings-figures';
import { timingsBasis, timingsDefinition } from './timings-definition';

interface TimingsNoteProps {
  readonly quarters: readonly Quarter[];
  readonly stage: Quarter['stage'];
  readonly isExact: boolean;
}

/** What was counted, and what may still change. */
export function TimingsNote({ quarters, stage, isExact }: TimingsNoteProps) {
  return (
    <>
      {[...timingsDefinition(stage), timingsBasis(quarters, isExact)].map((words) => (
        <p key={words}>{words}</p>
      ))}
    </>
  );
}
