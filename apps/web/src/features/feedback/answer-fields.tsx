import { useFormContext, useWatch } from 'react-hook-form';

import type { FeedbackOptionsQuery } from '../../gql/graphql';
import { useSession } from '../../platform/session';
import { RadioCards } from '../../ui/choice-cards';
import { DateInput } from '../../ui/date-input';
import { Select } from '../../ui/select';
import type { FeedbackValues } from './feedback-values';

type People = FeedbackOptionsQuery['feedbackOptions']['people'];

const answerOptions = [
  { value: 'YES', label: 'Yes', hint: 'It stays open until they have been told' },
  { value: 'NO', label: 'No', hint: 'They only wanted to be heard' },
];

/** Who will tell the child what came of it, and by when. */
export function AnswerFields({ people }: { readonly people: People }) {
  const { register, control, formState } = useFormContext<FeedbackValues>();
  const { me } = useSession();
  const expected = useWatch<FeedbackValues, 'answerExpected'>({ name: 'answerExpected' });
  const { errors } = formState;
  const withheld = useWatch<FeedbackValues, 'withheldFrom'>({ name: 'withheldFrom' });
  const options = people
    .filter((person) => person.id !== me?.id && !withheld.includes(person.id))
    .map((person) => ({ value: person.id, label: `${person.name}, ${person.role.toLowerCase()}` }));
  return (
    <>
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
            emptyLabel="I will"
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
    </>
  );
}
