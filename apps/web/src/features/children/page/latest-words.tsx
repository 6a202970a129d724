import { isOwnVoice } from '@heard/domain/feedback/own-voice';
import { notAscertainedLabels } from '@heard/domain/feedback/not-ascertained-reasons';

import { dateText } from '../../../platform/dates';
import { Card } from '../../../ui/card';
import { FoldedText } from '../../../ui/folded-text';
import { Notice } from '../../../ui/notice';
import { Quote } from '../../../ui/quote';
import { EmptyState } from '../../../ui/states';
import { AskedBefore } from './asked-before';
import type { Voice } from './child-page-data';
import { type Told, tellingText } from '../telling-text';

interface LatestProps {
  readonly latest: Told | null;
  readonly name: string;
}

/** The last thing they said, as large as it deserves; a baby's is what somebody saw. */
export function LatestWords({ latest, name }: LatestProps) {
  return (
    <section aria-labelledby="latest-words" className="latest-words">
      <h2 id="latest-words">{latest ? headingOf(latest, name) : `What ${name} says`}</h2>
      {latest ? (
        <Quote
          words={latest.words ?? latest.observation ?? ''}
          language={latest.language}
          size="hero"
          secondHand={!isOwnVoice(latest)}
          source={tellingText(latest)}
        />
      ) : (
        <EmptyState title={`${name} has not been heard yet`}>
          <p>The first words that are logged will stand here.</p>
        </EmptyState>
      )}
      {latest?.doNotTell ? <DoNotTell who={latest.doNotTell} name={name} /> : null}
    </section>
  );
}

/** Nobody can be heard before they are born: what is known is what others say. */
export function BeforeBirth() {
  return (
    <section aria-labelledby="before-birth" className="latest-words">
      <h2 id="before-birth">Before birth</h2>
      <p>This baby is not born yet. What others say is below, and stays theirs.</p>
    </section>
  );
}

function DoNotTell({ who, name }: { readonly who: string; readonly name: string }) {
  return (
    <Notice tone="danger">
      <p>
        <strong>Do not tell: {who}.</strong> {name} asked for this.
      </p>
    </Notice>
  );
}

/** Words that came through somebody else, and what was only seen, are never called the child's own words. */
function headingOf({ words, source }: Told, name: string): string {
  if (!words) return `What ${name} showed`;
  return source === 'SECOND_HAND' ? `What ${name} told somebody else` : `In ${name}’s own words`;
}

interface WishesProps {
  readonly voice: Pick<Voice, 'latest' | 'latestWishes' | 'notFoundOut'>;
  readonly name: string;
}

/** The wish that is known stays, however often nobody could find out since; it stands with the words it belongs to. */
export function LatestWishes({ voice: { latest, latestWishes, notFoundOut }, name }: WishesProps) {
  if (!latestWishes && !notFoundOut) return null;
  return (
    <Card title="Wishes and feelings">
      {latestWishes ? <Wish told={latestWishes} isSaidAbove={latestWishes.id === latest?.id} /> : null}
      {notFoundOut ? (
        <p className="wishes wishes--open">
          {latestWishes ? `On ${dateText(notFoundOut.givenOn)} we` : 'We'} could not find out what {name} wishes:{' '}
          {reasonText(notFoundOut)}.
        </p>
      ) : null}
    </Card>
  );
}

function Wish({ told, isSaidAbove }: { readonly told: Told; readonly isSaidAbove: boolean }) {
  const words = told.words ?? told.observation;
  const writer = told.recordedByName ? `, written by ${told.recordedByName}` : '';
  return (
    <>
      <AskedBefore told={told} />
      {words && !isSaidAbove ? (
        <Quote words={words} language={told.language} size="small" secondHand={!isOwnVoice(told)} />
      ) : null}
      <FoldedText text={told.wishesAndFeelings ?? ''}>
        {(shown) => (
          <p className="wishes" dir="auto">
            {shown}
          </p>
        )}
      </FoldedText>
      <p className="soft">
        {dateText(told.givenOn)}
        {writer}
        {isSaidAbove ? ', with the words above' : ''}
      </p>
    </>
  );
}

function reasonText({ notAscertainedReason }: Told): string {
  const label = notAscertainedReason ? notAscertainedLabels[notAscertainedReason] : 'no reason was given';
  return label.charAt(0).toLowerCase() + label.slice(1);
}
