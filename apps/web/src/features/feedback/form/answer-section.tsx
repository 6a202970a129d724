import { isPlainDate } from '@heard/domain/calendar/plain-date';
import { called } from '@heard/domain/children/called';
import { useFormContext, useWatch } from 'react-hook-form';

import type { FeedbackOptionsQuery } from '../../../gql/feedback/graphql';
import { dateText } from '../../../platform/dates';
import { useCan, useSession } from '../../../platform/session';
import { RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { FormSection } from '../../../ui/form-section';
import { Select } from '../../../ui/select';
import type { PickedChild } from './child-picker';
import { type FeedbackValues, otherSpeaker } from '../feedback-values';

type People = FeedbackOptionsQuery['feedbackOptions']['people'];

const answerOptions = [
  { value: 'YES', label: 'Yes', hint: 'It stays open until they have been told' },
  { value: 'NO', label: 'No', hint: 'They only wanted to be heard' },
];

interface AnswerSectionProps {
  readonly people: People;
  readonly child: PickedChild | null;
}

/** Who will tell the child what came of it, and by when: one promise in one line, and a tap away to change it. */
export function AnswerSection({ people, child }: AnswerSectionProps) {
  const { register, control, formState } = useFormContext<FeedbackValues>();
  const { me } = useSession();
  const [expected, withheld] = useWatch<FeedbackValues, ['answerExpected', 'withheldFrom']>({
    name: ['answerExpected', 'withheldFrom'],
  });
  const usual = useUsualAnswerer();
  const promise = usePromise(people, child);
  const { errors } = formState;
  const options = people
    .filter((person) => person.id !== me?.id && !withheld.includes(person.id))
    .map((person) => ({ value: person.id, label: `${person.name}, ${person.role.toLowerCase()}` }));
  return (
    <FormSection title="What happens next" summary={promise} fields={['answerExpected', 'answerOwnerId', 'answerBy']}>
      <RadioCards
        {...register('answerExpected')}
        label="Should they hear back?"
        options={answerOptions}
        columns={2}
        error={errors.answerExpected?.message}
      />
      {expected === 'YES' ? (
        <>
          <Select
            {...register('answerOwnerId')}
            label="Who will tell them?"
            emptyLabel={usual}
            options={options}
            error={errors.answerOwnerId?.message}
          />
          <DateInput
            control={control}
            name="answerBy"
            label="By when?"
            hint="Tell them this day too."
            error={errors.answerBy?.message}
          />
        </>
      ) : null}
    </FormSection>
  );
}

/** Whoever knows a child only by name leaves the answer to those who work with them. */
function useUsualAnswerer(): string {
  return useCan('words:read') ? 'I will' : 'The people who work with them';
}

function usePromise(people: People, child: PickedChild | null): string {
  const [expected, ownerId, by, source] = useWatch<
    FeedbackValues,
    ['answerExpected', 'answerOwnerId', 'answerBy', 'source']
  >({ name: ['answerExpected', 'answerOwnerId', 'answerBy', 'source'] });
  const whom = child === null || source === otherSpeaker ? 'them' : called(child);
  const self = useCan('words:read') ? 'You' : 'The people who work with them';
  if (expected !== 'YES') return 'No answer is expected';
  const owner = people.find((person) => person.id === ownerId)?.name ?? self;
  const day = isPlainDate(by) ? ` by ${dateText(by)}` : '';
  return `${owner} will tell ${whom} what came of it${day}`;
}
