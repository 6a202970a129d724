import { notAscertainedLabels } from '@heard/domain/feedback/not-ascertained-reasons';

import { dateText } from '../../platform/dates';
import { Card } from '../../ui/card';
import { Quote } from '../../ui/quote';
import { EmptyState } from '../../ui/states';
import { type Told, tellingText } from './telling-text';

interface LatestProps {
  readonly latest: Told | null;
  readonly name: string;
}

/** The last thing they said, as large as it deserves; a baby's is what somebody saw. */
export function LatestWords({ latest, name }: LatestProps) {
  const words = latest?.words ?? latest?.observation;
  return (
    <section aria-labelledby="latest-words" className="latest-words">
      <h2 id="latest-words">{latest?.words ? `In ${name}’s own words` : `What ${name} showed`}</h2>
      {latest && words ? (
        <Quote
          words={words}
          language={latest.language}
          size="hero"
          secondHand={!latest.words}
          source={tellingText(latest)}
        />
      ) : (
        <EmptyState title={`${name} has not been heard yet`}>
          <p>The first words that are logged will stand here.</p>
        </EmptyState>
      )}
    </section>
  );
}

export function LatestWishes({ latest, name }: LatestProps) {
  if (!latest) return null;
  return (
    <Card title="Wishes and feelings">
      {latest.wishesAndFeelings ? (
        <p className="wishes" lang={latest.language} dir="auto">
          {latest.wishesAndFeelings}
        </p>
      ) : (
        <p className="wishes wishes--open">
          We could not find out what {name} wishes: {reasonText(latest)}.
        </p>
      )}
      <p className="soft">{dateText(latest.givenOn)}</p>
    </Card>
  );
}

function reasonText(latest: Told): string {
  return latest.notAscertainedReason
    ? notAscertainedLabels[latest.notAscertainedReason].toLowerCase()
    : 'no reason was given';
}
