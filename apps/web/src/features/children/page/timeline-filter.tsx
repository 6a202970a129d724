import { called } from '@heard/domain/children/called';
import { timelineFilters } from '@heard/domain/feedback/timeline-filters';
import { Suspense, useRef, useState } from 'react';

import { Button } from '../../../ui/button';
import { RadioCards } from '../../../ui/choice-cards';
import { Icon } from '../../../ui/icon';
import { SearchBox } from '../../../ui/search-box';
import type { Child, Voice } from './child-page-data';
import { LazyTimelineNarrow, loadTimelineNarrow } from './lazy-timeline-narrow';
import { everything, looksForNothing, type Wanted, wantedText } from './timeline-wanted';

const prepare = () => void loadTimelineNarrow().catch(() => undefined);
const otherLabels = { OTHERS: 'What others said', WAITING: 'Waiting', MEETINGS: 'Meetings' };

export interface TimelineFilterProps {
  readonly child: Pick<Child, 'name' | 'knownAs' | 'isBorn'>;
  readonly themes: Voice['themes'];
  readonly wanted: Wanted;
  readonly problem: string | null;
  readonly onChoose: (change: Partial<Wanted>) => void;
}

/** What of the timeline is shown: by its words, by who spoke, and by what hangs on them. */
export function TimelineFilter({ child, themes, wanted, problem, onChoose }: TimelineFilterProps) {
  const name = called(child);
  const filter = useRef<HTMLDivElement>(null);
  const labels = { ALL: 'Everything', CHILD: `What ${name} said`, ...otherLabels };
  const options = timelineFilters
    .filter((value) => child.isBorn || value !== 'CHILD')
    .map((value) => ({ value, label: labels[value] }));
  return (
    <div className="child-timeline__filter" ref={filter}>
      <SearchBox
        label="Find words"
        hint="Looks in what was said, seen and wished for, and in what others made of it"
        value={wanted.words}
        problem={problem}
        onSearch={(words) => onChoose({ words })}
      />
      <RadioCards
        name="timeline-filter"
        label="Show"
        options={options}
        chosen={[wanted.filter]}
        onChange={(event) => {
          const chosen = timelineFilters.find((value) => value === event.target.value);
          if (chosen) onChoose({ filter: chosen });
        }}
      />
      <Narrow themes={themes} wanted={wanted} onChoose={onChoose} />
      <LookedFor
        themes={themes}
        wanted={wanted}
        onEverything={() => {
          onChoose(everything);
          // The button goes away with what was looked for: whoever pressed it stays at the search.
          filter.current?.querySelector('input')?.focus();
        }}
      />
    </div>
  );
}

type NarrowProps = Pick<TimelineFilterProps, 'themes' | 'wanted' | 'onChoose'>;

/** Seldom wanted: fetched when it is opened. */
function Narrow(props: NarrowProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="timeline-narrow">
      <Button
        look="link"
        aria-expanded={open}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen((before) => !before)}
      >
        By theme, answer or date
        <Icon name="chevron" />
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LazyTimelineNarrow {...props} />
        </Suspense>
      ) : null}
    </div>
  );
}

interface LookedForProps extends Pick<TimelineFilterProps, 'themes' | 'wanted'> {
  readonly onEverything: () => void;
}

/** Whoever looks at a part of the timeline sees that it is one, and the way back to all of it. */
function LookedFor({ themes, wanted, onEverything }: LookedForProps) {
  if (looksForNothing(wanted)) return null;
  return (
    <p className="timeline-looked-for">
      <span>Only: {wantedText(wanted, themes)}</span>
      <Button look="link" onClick={onEverything}>
        Show everything
      </Button>
    </p>
  );
}
