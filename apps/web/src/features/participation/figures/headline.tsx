import { amountOf } from '@heard/domain/words/amount-of';
import { numberText } from '@heard/domain/words/number-text';
import { reviewsShortOfTarget } from '@heard/domain/participation/compare-rates';
import { contradictionText } from '@heard/domain/participation/contradiction-text';
import { type PeriodTarget, targetOf } from '@heard/domain/participation/year-targets';
import { inTenText, rateText, yearEarlierText } from '@heard/domain/participation/participation-sentences';

import type { CSSProperties } from 'react';

import type { ParticipationFiguresFragment } from '../../../gql/participation/graphql';
import { RateBar } from '../../../ui/rate-bar';
import { type ShownFigures, shownFigures } from './figures';
import type { Options, PeriodChoice } from '../periods';

interface HeadlineProps {
  readonly whole: ParticipationFiguresFragment;
  readonly before: ParticipationFiguresFragment | null;
  readonly period: PeriodChoice;
  readonly options: Options;
}

/** The answer before any chart: how many children had their say, and whether that is enough. */
export function Headline({ whole, before, period, options }: HeadlineProps) {
  const shown = shownFigures(whole);
  return (
    <section className="headline" aria-labelledby="headline">
      <h2 id="headline" className="headline__period">
        {options.definition.participation.name}, {period.label}
      </h2>
      {shown ? (
        <Answer shown={shown} whole={whole} before={before} period={period} target={targetOf(options, period.to)} />
      ) : (
        <NoAnswer whole={whole} />
      )}
      <p className="headline__formula">
        {options.definition.participation.formula}. <UnderFour whole={whole} />
      </p>
      <AgainstAge whole={whole} />
    </section>
  );
}

interface TargetPlace extends CSSProperties {
  readonly '--at': string;
}

function targetPlace(target: number): TargetPlace {
  return { '--at': `${target}%` };
}

interface AnswerProps {
  readonly shown: ShownFigures;
  readonly whole: ParticipationFiguresFragment;
  readonly before: ParticipationFiguresFragment | null;
  readonly period: PeriodChoice;
  readonly target: PeriodTarget;
}

function Answer({ shown, whole, before, period, target: held }: AnswerProps) {
  const { rate, participated, counted } = shown;
  const target = held.rate;
  return (
    <>
      <p className="headline__rate numbers">{rateText(rate)}</p>
      <p className="headline__words">
        Children had their say in <strong className="numbers">{numberText(participated)}</strong> of{' '}
        <strong className="numbers">{numberText(counted)}</strong> reviews: {inTenText(rate)}.
      </p>
      <div className="headline__bar">
        <span className="headline__target" style={targetPlace(target)} aria-hidden="true">
          Target {target}%
        </span>
        <RateBar
          value={rate}
          low={whole.intervalLow ?? null}
          high={whole.intervalHigh ?? null}
          target={target}
          size="large"
        />
        <div className="headline__scale" aria-hidden="true">
          <span>0%</span>
          <span>100%</span>
        </div>
      </div>
      <ul className="headline__facts">
        <li>
          <TargetFact shown={shown} target={target} />{' '}
          {held.isOwn ? null : `No target of its own is set for ${held.year}.`}
        </li>
        {before && period.before ? (
          <li>
            <BeforeFact shown={shown} before={before} label={period.before.label} />
          </li>
        ) : null}
        {typeof whole.intervalLow === 'number' && typeof whole.intervalHigh === 'number' ? (
          <li>
            With this few reviews, anything from {rateText(whole.intervalLow)} to {rateText(whole.intervalHigh)} would
            be no surprise.
          </li>
        ) : null}
      </ul>
    </>
  );
}

function TargetFact({ shown, target }: { readonly shown: ShownFigures; readonly target: number }) {
  const short = reviewsShortOfTarget(shown, target);
  if (short === 0) {
    return (
      <>
        <strong>The target of {target}% is met.</strong>
      </>
    );
  }
  return (
    <>
      <strong>The target of {target}% is not met.</strong> {amountOf(short, 'more review', 'more reviews')} with a
      child’s say would have met it.
    </>
  );
}

interface BeforeFactProps {
  readonly shown: ShownFigures;
  readonly before: ParticipationFiguresFragment;
  readonly label: string;
}

function BeforeFact({ shown, before, label }: BeforeFactProps) {
  const earlier = shownFigures(before);
  if (earlier === null) {
    return `A year earlier, ${label}: ${before.suppressed ? 'hidden to protect children' : 'no reviews that count'}.`;
  }
  return yearEarlierText(earlier, shown, label);
}

function NoAnswer({ whole }: { readonly whole: ParticipationFiguresFragment }) {
  if (whole.suppressed) {
    return (
      <>
        <p className="headline__rate">Hidden</p>
        <p className="headline__words">There were so few reviews that the figure could point to a child.</p>
      </>
    );
  }
  return (
    <>
      <p className="headline__rate">No figure</p>
      <p className="headline__words">There was no review coded PN1 to PN7 in this time.</p>
    </>
  );
}

/** Otherwise the reviews of silent older children, coded as under 4, would raise the rate unseen. */
function AgainstAge({ whole }: { readonly whole: ParticipationFiguresFragment }) {
  const { counted, countedByAge, participatedByAge, contradicting } = whole;
  if (
    typeof counted !== 'number' ||
    typeof countedByAge !== 'number' ||
    typeof participatedByAge !== 'number' ||
    typeof contradicting !== 'number'
  ) {
    return null;
  }
  const rateByAge = whole.rateByAge ?? null;
  const text = contradictionText({ counted, countedByAge, participatedByAge, rateByAge, contradicting });
  return text === null ? null : <p className="headline__formula">{text}</p>;
}

/** PN0: the return asks nothing about how a child under 4 took part, so these stand beside the rate, not in it. */
function UnderFour({ whole }: { readonly whole: ParticipationFiguresFragment }) {
  if (typeof whole.reviews !== 'number' || typeof whole.counted !== 'number') return null;
  const young = whole.reviews - whole.counted;
  if (young === 0) return null;
  return (
    <>{amountOf(young, 'more review is', 'more reviews are')} coded PN0, “under 4 at the review”, and counted apart.</>
  );
}
