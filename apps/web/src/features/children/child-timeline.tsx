import { useState } from 'react';

import { dateText } from '../../platform/dates';
import { announce } from '../../ui/announcer';
import { RadioCards } from '../../ui/choice-cards';
import { ShowMore } from '../../ui/show-more';
import { EmptyState } from '../../ui/states';
import { Timeline } from '../../ui/timeline';
import type { Voice } from './child-page-data';
import { momentTitle, TellingEntry } from './timeline-entries';

type Entry = Voice['timeline'][number];

const filters = [
  { value: 'ALL', label: 'Everything' },
  { value: 'WORDS', label: 'What they said' },
  { value: 'WAITING', label: 'Waiting for an answer' },
  { value: 'MEETINGS', label: 'Reviews and conferences' },
];
const step = 20;

function isShown(entry: Entry, filter: string): boolean {
  if (filter === 'WORDS') return entry.kind === 'FEEDBACK';
  if (filter === 'WAITING') return entry.feedback?.waiting === true;
  if (filter === 'MEETINGS') return entry.kind !== 'FEEDBACK';
  return true;
}

/** Everything said about and by this child, newest first. */
export function ChildTimeline({ entries, name }: { readonly entries: readonly Entry[]; readonly name: string }) {
  const [filter, setFilter] = useState('ALL');
  const [shown, setShown] = useState(step);
  const kept = entries.filter((entry) => isShown(entry, filter));
  const choose = (value: string) => {
    setFilter(value);
    setShown(step);
    announce(`${String(entries.filter((entry) => isShown(entry, value)).length)} on the timeline`);
  };
  return (
    <section className="child-timeline" aria-labelledby="timeline">
      <h2 id="timeline">So far</h2>
      <div className="child-timeline__filter">
        <RadioCards
          name="timeline-filter"
          label="Show"
          options={filters}
          chosen={[filter]}
          onChange={(event) => choose(event.target.value)}
        />
      </div>
      <div className="child-timeline__list">
        {kept.length === 0 ? (
          <EmptyState title="Nothing here yet" />
        ) : (
          <Timeline label={`What ${name} said, and what was decided`} entries={kept.slice(0, shown).map(toEntry)} />
        )}
        {kept.length > shown ? (
          <ShowMore shown={shown} hasMore what="moments" onMore={() => setShown(shown + step)} />
        ) : null}
      </div>
    </section>
  );
}

function toEntry(entry: Entry) {
  const age = typeof entry.ageThen === 'number' ? `, age ${String(entry.ageThen)}` : '';
  return {
    id: entry.id,
    date: entry.on,
    when: `${dateText(entry.on)}${age}`,
    title: momentTitle(entry),
    tone: entry.kind === 'FEEDBACK' ? ('warm' as const) : ('plain' as const),
    children: entry.feedback ? <TellingEntry told={entry.feedback} /> : null,
  };
}
