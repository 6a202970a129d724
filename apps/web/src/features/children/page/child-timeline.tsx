import { called } from '@heard/domain/children/called';
import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';
import { timelineFilters } from '@heard/domain/feedback/timeline-filters';

import { dateText } from '../../../platform/dates';
import { Button } from '../../../ui/button';
import { RadioCards } from '../../../ui/choice-cards';
import { EmptyState, FailedState, Loading } from '../../../ui/states';
import { Timeline } from '../../../ui/timeline';
import type { Child, Voice } from './child-page-data';
import { type Entry, momentTitle } from './moment-text';
import type { Asked } from '../consent-text';
import { ageText } from '../telling-text';
import { MeetingEntry, TellingEntry } from './timeline-entries';
import { useTimeline } from './use-timeline';

interface ChildTimelineProps {
  readonly child: Pick<Child, 'id' | 'name' | 'knownAs' | 'isBorn' | 'age'>;
  /** Why the record was opened, where the reader had to say. */
  readonly purpose: string | null;
  readonly newest: Voice['timeline'];
}

const otherLabels = { OTHERS: 'What others said', WAITING: 'Waiting', MEETINGS: 'Meetings' };

/** Everything said about and by this child, newest first, back to the first word. */
export function ChildTimeline({ child, purpose, newest }: ChildTimelineProps) {
  const name = called(child);
  const { filter, page, busy, failed, choose, more } = useTimeline(child.id, purpose, newest);
  const labels = { ALL: 'Everything', CHILD: `What ${name} said`, ...otherLabels };
  const options = timelineFilters
    .filter((value) => child.isBorn || value !== 'CHILD')
    .map((value) => ({ value, label: labels[value] }));
  return (
    <section className="child-timeline" aria-labelledby="timeline">
      <h2 id="timeline">So far</h2>
      <div className="child-timeline__filter">
        <RadioCards
          name="timeline-filter"
          label="Show"
          options={options}
          chosen={[filter]}
          onChange={(event) => {
            const wanted = timelineFilters.find((value) => value === event.target.value);
            if (wanted) choose(wanted);
          }}
        />
      </div>
      <div className="child-timeline__list">
        {byYear(page.edges.map(({ node }) => node)).map(([year, entries]) => (
          <section key={year} className="child-timeline__year" aria-label={year}>
            <h3>{year}</h3>
            <Timeline
              label={`In ${year}`}
              entries={entries.map((entry) => toEntry(entry, { name, age: child.age ?? null }))}
            />
          </section>
        ))}
        <TimelineEnd isEmpty={page.edges.length === 0} goesOn={page.pageInfo.hasNextPage} {...{ busy, failed, more }} />
      </div>
    </section>
  );
}

interface TimelineEndProps {
  readonly isEmpty: boolean;
  readonly goesOn: boolean;
  readonly busy: boolean;
  readonly failed: boolean;
  readonly more: () => void;
}

/** What stands below the last moment: the way to earlier ones, or why there are none. */
function TimelineEnd({ isEmpty, goesOn, busy, failed, more }: TimelineEndProps) {
  if (failed) return <FailedState title="The timeline could not be loaded" onRetry={more} />;
  if (busy && isEmpty) return <Loading label="Loading the timeline" lines={6} />;
  if (isEmpty) return <EmptyState title="Nothing here yet" />;
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
      <TellingEntry told={feedback} asked={asked} />
    ) : (
      <MeetingEntry entry={entry} name={asked.name} />
    ),
  };
}
