import { isPlainDate } from '@heard/domain/calendar/plain-date';
import { chainPlaceLabels, chainPlaces } from '@heard/domain/feedback/chain-place';
import { useForm } from 'react-hook-form';

import { Button } from '../../../ui/button';
import { DateInput } from '../../../ui/date-input';
import { Select } from '../../../ui/select';
import type { Voice } from './child-page-data';
import type { Wanted } from './timeline-wanted';

interface TimelineNarrowProps {
  readonly themes: Voice['themes'];
  readonly wanted: Wanted;
  readonly onChoose: (change: Partial<Wanted>) => void;
}

/** The timeline by theme, by how far an answer has come, and from a day back. */
export function TimelineNarrow({ themes, wanted, onChoose }: TimelineNarrowProps) {
  return (
    <div className="timeline-narrow__choices">
      {themes.length > 0 ? (
        <Select
          name="timeline-theme"
          label="Theme"
          emptyLabel="Every theme"
          options={themes.map(({ key, label }) => ({ value: key, label }))}
          value={wanted.theme ?? ''}
          onChange={({ target }) => onChoose({ theme: target.value || null })}
        />
      ) : null}
      <Select
        name="timeline-place"
        label="What came of it"
        emptyLabel="Whatever came of it"
        options={chainPlaces.map((value) => ({ value, label: chainPlaceLabels[value] }))}
        value={wanted.place ?? ''}
        onChange={({ target }) => onChoose({ place: chainPlaces.find((place) => place === target.value) ?? null })}
      />
      <JumpToDay wanted={wanted} onChoose={onChoose} />
    </div>
  );
}

/** Begins the timeline at a day: that day stands first, and what came before below it. */
function JumpToDay({ wanted, onChoose }: Pick<TimelineNarrowProps, 'wanted' | 'onChoose'>) {
  const form = useForm({ values: { day: wanted.upTo ?? '' } });
  const send = form.handleSubmit(({ day }) => {
    if (day === '' || isPlainDate(day)) onChoose({ upTo: day || null });
    else form.setError('day', { message: 'Enter a real date, or leave it empty' }, { shouldFocus: true });
  });
  return (
    <form className="timeline-narrow__day" noValidate onSubmit={(event) => void send(event)}>
      <DateInput control={form.control} name="day" label="Go back to" error={form.formState.errors.day?.message} />
      <Button type="submit" look="secondary">
        Go to this day
      </Button>
    </form>
  );
}
