import { decidedText, type StandingDecision, weightText, whatIsDone } from './chain-text';

/** A decision whole, as somebody else made it: why, with what weight, what is to be done and who wrote it down. */
export function TheirDecision({ decision }: { readonly decision: StandingDecision | null }) {
  if (!decision) return null;
  const { reason, weight, recordedByName, decidedByName } = decision;
  return (
    <>
      <p>
        <strong>{decidedText(decision)}.</strong>
      </p>
      <p className="chain__reason" dir="auto">
        {reason}
      </p>
      {weight ? <p>{weightText(weight)}.</p> : null}
      {whatIsDone(decision).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {recordedByName === decidedByName ? null : <p>Written down by {recordedByName}.</p>}
    </>
  );
}
