import { FoldedText } from '../../../ui/folded-text';
import { Quote } from '../../../ui/quote';
import type { Complaint } from '../complaint-data';

/** What they said, and what they hope for: in sight also while the answer is written. */
export function ToldWords({ complaint }: { readonly complaint: Pick<Complaint, 'summary' | 'wantedOutcome'> }) {
  return (
    <>
      <section className="complaint-record__part" aria-labelledby="what-they-said">
        <h2 id="what-they-said">What they said</h2>
        <Quote words={complaint.summary} />
      </section>
      <section className="complaint-record__part" aria-labelledby="put-right">
        <h2 id="put-right">What would put it right</h2>
        {complaint.wantedOutcome ? (
          <FoldedText text={complaint.wantedOutcome}>
            {(shown) => <p className="complaint-record__wanted">{shown}</p>}
          </FoldedText>
        ) : (
          <p className="soft">Nobody has written it down. It is worth asking.</p>
        )}
      </section>
    </>
  );
}
