import { askedBeforeRate } from '@heard/domain/life-decisions/asked-before-figures';
import { amountOf } from '@heard/domain/words/amount-of';
import { weeksInWords } from '@heard/domain/feedback/days-since-heard';
import { Link } from 'react-router';

import type { TodayQuery } from '../../../gql/work/graphql';
import { paths } from '../../../platform/paths';
import { useCan, useSession } from '../../../platform/session';
import { StatCard, StatRow } from '../../../ui/stat-card';

type Figures = NonNullable<TodayQuery['figures']>;

function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}

function share(part: number, whole: number): string | null {
  return whole === 0 ? null : `${((100 * part) / whole).toFixed(1)}%`;
}

interface FiguresCardProps {
  readonly figures: Figures;
  readonly asked: NonNullable<TodayQuery['asked']>;
}

/** Are we hearing, answering, telling? And asking, before we decide? */
export function FiguresCard({ figures, asked }: FiguresCardProps) {
  const { children, heard, promised, answered, decided, told } = figures;
  const weeks = weeksInWords(useSession().silenceWeeks);
  return (
    <section className="today__figures" aria-labelledby="are-we">
      <h2 id="are-we">Are we hearing, answering, telling?</h2>
      <StatRow>
        <StatCard
          label={`Heard within ${weeks}`}
          value={share(heard, children)}
          numerator={heard}
          denominator={children}
          formula={`Children who were heard in the last ${weeks} ÷ all children`}
        />
        <StatCard
          label="Answered by the promised day"
          value={share(answered, promised)}
          numerator={answered}
          denominator={promised}
          formula="Answers given by their day ÷ answers promised for a day of the last 13 weeks, those still owed among them"
        />
        <StatCard
          label="Told what was decided"
          value={share(told, decided)}
          numerator={told}
          denominator={decided}
          formula="Words whose speaker was told, or asked not to be ÷ words decided about in the last 13 weeks"
        />
        <AskedBeforeStat counts={asked} />
      </StatRow>
      <p>
        <Link to={paths.participationChain}>What came of what children said, link by link</Link>
      </p>
    </section>
  );
}

/** Whom nobody has said anything of stays in the denominator, and is told apart. */
function AskedBeforeStat({ counts }: { readonly counts: FiguresCardProps['asked'] }) {
  const mayList = useCan('life-decision:unasked');
  const { asked, decisions, unknown, interval } = askedBeforeRate(counts);
  return (
    <StatCard
      label="Asked before it was decided"
      value={share(asked, decisions)}
      numerator={asked}
      denominator={decisions}
      formula="Decisions about which the child was asked before ÷ moves, schools, family time and changes of worker of the last 13 weeks, about children of 4 and older"
      note={
        <>
          {unknown > 0 ? <p>Of {amountOf(unknown, 'decision', 'decisions')} it is not known.</p> : null}
          {interval === null ? null : (
            <p>
              95% interval {percent(interval.low)} to {percent(interval.high)}
            </p>
          )}
          {mayList && asked < decisions ? (
            <p>
              <Link to={paths.decidedUnasked}>Which were decided without asking</Link>
            </p>
          ) : null}
        </>
      }
    />
  );
}
