import { heardCodes, participationMeanings } from '@heard/domain/participation/participation-codes';

import type { Options } from '../periods';

/** What the figures count and what they do not say, in words that stand up to a question in a meeting. */
export function HowWorkedOut({ options }: { readonly options: Options }) {
  return (
    <section className="worked-out" aria-labelledby="worked-out">
      <h2 id="worked-out">How these figures are worked out</h2>
      <dl>
        <dt>Had their say</dt>
        <dd>
          The child’s own view reached the review:{' '}
          {list(heardCodes.map((code) => participationMeanings[code].label.toLowerCase()))}. A child who came but was
          not heard does not count. There is no national formula; other councils may count differently.
        </dd>
        <dt>Heard every time</dt>
        <dd>
          Counts children, not reviews, and counts each child once in the time shown. So quarters do not add up to the
          year.
        </dd>
        <dt>The range</dt>
        <dd>
          How far chance alone could move a figure, for so many reviews (95% Wilson interval). It takes reviews as
          independent and as a sample, though one child has several and all of them are here: a guide to noise, not a
          test.
        </dd>
        <dt>Under 4</dt>
        <dd>
          The national return does not ask how children under 4 took part. Reviews coded PN0 are counted apart; these
          children’s views are kept on their own pages.
        </dd>
        <dt>Code and age</dt>
        <dd>
          The rate is worked out by the code alone, as in other councils. Where the code contradicts the child’s age on
          the day it says so, and what the rate would be by age.{' '}
          {options.exact
            ? 'A split by age counts by age.'
            : 'Published figures do not, as one more number could point to a child; for the same reason ages under 5 have no share.'}
        </dd>
        <dt>What does not count</dt>
        <dd>
          Reviews dated after today, reviews on or after the 18th birthday, and a row that stands twice in one return.
        </dd>
        {options.exact ? null : <Published days={options.publishedAfterDays} />}
      </dl>
      <p className="soft">Definition {options.definition.version}. Figures of other definitions are not comparable.</p>
    </section>
  );
}

function Published({ days }: { readonly days: number }) {
  return (
    <>
      <dt>Published figures</dt>
      <dd>
        {days === 0
          ? 'Each quarter and each year, April to March, is published once, when it has ended'
          : `Each quarter and each year, April to March, is published once, ${days} days after it has ended`}
        . What is recorded later does not change it.
      </dd>
    </>
  );
}

function list(words: readonly string[]): string {
  return `${words.slice(0, -1).join('; ')}; or ${words.at(-1) ?? ''}`;
}
