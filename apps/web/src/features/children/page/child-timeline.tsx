import { isPlainDate } from '@heard/domain/calendar/plain-date';
import { called } from '@heard/domain/children/called';
import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';

import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { Button } from '../../../ui/button';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { Timeline } from '../../../ui/timeline';
import type { Child, Voice } from './child-page-data';
import { type Entry, momentTitle } from './moment-text';
import type { Asked } from '../consent-text';
import { ageText } from '../telling-text';
import { MeetingEntry, TellingEntry } from './timeline-entries';
import { TimelineFilter } from './timeline-filter';
import { everything, isEverything, type Wanted } from './timeline-wanted';
import { useTimeline } from './use-timeline';

interface ChildTimelineProps {
  readonly child: Pick<Child, 'id' | 'name' | 'knownAs' | 'isBorn' | 'age'>;
  /** Why the record was opened, where the reader had to say. */
  readonly purpose: string | null;
  readonly voice: Pick<Voice, 'timeline' | 'themes'>;
}

/** Everything said about and by this child, newest first, back to the first word. */
export function ChildTimeline({ child, purpose, voice }: ChildTimelineProps) {
  const first = useFirstWanted();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isEverything(first)) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, [first]);
  const { wanted, page, problem, choose, ...rest } = useTimeline(child.id, purpose, voice.timeline, first);
  return (
    <section className="child-timeline" aria-labelledby="timeline">
      <div className="child-timeline__head">
        <h2 id="timeline" ref={heading} tabIndex={-1}>
          So far
        </h2>
        {child.isBorn ? <Link to={paths.pageToKeep(child.id)}>A page for {called(child)} to keep</Link> : null}
      </div>
      <TimelineFilter child={child} themes={voice.themes} wanted={wanted} problem={problem} onChoose={choose} />
      <div className="child-timeline__list">
        {byYear(page.edges.map(({ node }) => node)).map(([year, entries]) => (
          <section key={year} className="child-timeline__year" aria-label={year}>
            <h3>{year}</h3>
            <Timeline
              label={`In ${year}`}
              entries={entries.map((entry) => toEntry(entry, { name: called(child), age: child.age ?? null }))}
            />
          </section>
        ))}
        <TimelineEnd
          isEmpty={page.edges.length === 0}
          isPart={!isEverything(wanted)}
          goesOn={page.pageInfo.hasNextPage}
          {...rest}
        />
      </div>
    </section>
  );
}

/** Whoever comes for what the child said since a day (`?since=`) sees that first, and where on the page it stands. */
function useFirstWanted(): Wanted {
  const [search] = useSearchParams();
  const since = search.get('since');
  const [first] = useState<Wanted>(() =>
    since !== null && isPlainDate(since) ? { ...everything, filter: 'CHILD', since } : everything,
  );
  return first;
}

interface TimelineEndProps {
  readonly isEmpty: boolean;
  /** Only some of it is asked for. */
  readonly isPart: boolean;
  readonly goesOn: boolean;
  readonly busy: boolean;
  readonly failed: boolean;
  readonly more: () => void;
}

/** What stands below the last moment: the way to earlier ones, or why there are none. */
function TimelineEnd({ isEmpty, isPart, goesOn, busy, failed, more }: TimelineEndProps) {
  if (failed) return <FailedState title="The timeline could not be loaded" onRetry={more} />;
  if (busy && isEmpty) return <Loading label="Loading the timeline" lines={6} />;
  if (isEmpty) return <EmptyState title={isPart ? 'Nothing here fits that' : 'Nothing here yet'} />;
  if (!goesOn) return null;
  return (
    <div>
      <Button look="secondary" busy={busy} busyLabel="Loading…" onClick={more}>
        Show earlier
      </Button>
    </div>
  );
}

/** The years in the order of the entries, each with its own. */
function byYear(entries: readonly Entry[]): readonly (readonly [year: string, entries: readonly Entry[]])[] {
  const years = new Map<string, Entry[]>();
  for (const entry of entries) {
    const year = entry.on.slice(0, 4);
    const others = years.get(year);
    if (others) others.push(entry);
    else years.set(year, [entry]);
  }
  return [...years];
}

function toEntry(entry: Entry, asked: Asked) {
  const { feedback } = entry;
  return {
    id: entry.id,
    date: entry.on,
    when: [dateText(entry.on), ageText(entry.ageThen)].filter(Boolean).join(', '),
    title: momentTitle(entry),
    tone: feedback && isChildsVoice(feedback.speakerRole) ? ('warm' as const) : ('plain' as const),
    children: feedback ? (
      <TellingEntry told={feedback} found={entry.wordsFound} asked={asked} />
    ) : (
      <MeetingEntry entry={entry} name={asked.name} />
    ),
  };
}
