import { chainLinkLabels, chainLinks } from '@heard/domain/participation/chain-counts';
import { chainDefinitions } from '@heard/domain/participation/chain-questions';
import { amountOf } from '@heard/domain/words/amount-of';
import { useSearchParams } from 'react-router';

import { useFigureExport } from '../../../foundations/exports/use-figure-export';
import { ChartFigure } from '../../../ui/chart-figure';
import { usePrinting } from '../../../ui/use-printing';
import { Disclosure } from '../disclosure';
import type { Asked } from './asked';
import { waysOf } from './chain-lists';
import {
  chainFacts,
  type ChainPeriod,
  chainSentence,
  linkNote,
  linksTable,
  reachedLink,
  shortDefinition,
} from './chain-words';

interface LinksFigureProps {
  readonly period: ChainPeriod;
  readonly asked: Asked;
}

/** A bar for each link, all on the scale of what was said; for whoever may open records each leads to whose words they are. */
export function LinksFigure({ period, asked }: LinksFigureProps) {
  const give = useFigureExport('PARTICIPATION_FIGURES');
  const [address] = useSearchParams();
  const { counts } = period;
  if (!counts) return null;
  return (
    <ChartFigure
      title="From words to being told"
      sentence={chainSentence(period)}
      categoryHeader="Link"
      csvName="what-came-of-words"
      onDownload={(file) => give(file, chainFacts(period, 'links', asked.isExact, asked.narrowed))}
      table={linksTable(counts)}
      data={{
        kind: 'rows',
        categories: chainLinks.map((link) => chainLinkLabels[link]),
        notes: chainLinks.map((link) => linkNote(counts, link)),
        max: Math.max(1, counts.said ?? 1),
        ...(asked.isExact
          ? { ways: chainLinks.map((link) => waysOf(counts, link, address)), waysHeader: 'Not there' }
          : {}),
        series: [
          { key: 'reached', label: 'Got this far', values: chainLinks.map((link) => reachedLink(counts, link)) },
        ],
      }}
      note={
        <>
          <p>
            {shortDefinition} {answeredBefore(counts.answeredBefore ?? 0)}
          </p>
          <Definitions />
        </>
      }
    />
  );
}

function answeredBefore(count: number): string {
  if (count === 0) return '';
  return `${amountOf(count, 'more was', 'more were')} answered before decisions were written down here. What was said to them is not known, and they stand in no bar.`;
}

const whatIsCounted = 'What is counted, and which day counts';

/** Folded on a screen; paper has all of it. */
function Definitions() {
  const isPrinting = usePrinting();
  const all = (
    <dl className="chain-definitions">
      {chainDefinitions.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
  if (!isPrinting) return <Disclosure title={whatIsCounted}>{all}</Disclosure>;
  return (
    <>
      <h3>{whatIsCounted}</h3>
      {all}
    </>
  );
}
