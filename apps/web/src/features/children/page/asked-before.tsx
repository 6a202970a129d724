import type { Told } from '../telling-text';

/** The question that an answer such as "Both." is an answer to, as it was put. */
export function AskedBefore({ told: { questionAsked } }: { readonly told: Pick<Told, 'questionAsked'> }) {
  if (!questionAsked) return null;
  return (
    <p className="soft">
      Asked: <span dir="auto">{questionAsked}</span>
    </p>
  );
}
