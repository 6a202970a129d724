import { useQuery } from '@apollo/client/react';
import { longest } from '@heard/domain/validation/text-lengths';
import { useFormContext, useWatch } from 'react-hook-form';

import { AnswerOptionsDocument, type AnswerOptionsQuery } from '../../../gql/children/graphql';
import { RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { Select } from '../../../ui/select';
import { Loading } from '../../../ui/states';
import { TextArea } from '../../../ui/text-area';
import type { Next, NextValues } from './next-values';

type Options = AnswerOptionsQuery['answerOptions'];

const labels: Readonly<Record<Next, string>> = {
  TASK: 'Somebody does something by a day',
  CARD: 'It joins an action on the plan',
  NEW_CARD: 'It becomes a new action on the plan',
  LATER: 'Something will be done: we will say later what it is',
  NOTHING: 'Nothing more: this is the answer',
};

interface WhoseWords {
  readonly feedbackId: string;
  /** Other words that are answered with them: whoever does something reads those, too. */
  readonly alsoIds?: readonly string[];
}

interface NextFieldsProps extends WhoseWords {
  /** Words that are kept from somebody make no new card: they would read it. */
  readonly isKeptFromSome: boolean;
  readonly offered: readonly Next[];
}

/** What is done about it, so that a decision does not stay a sentence. */
export function NextFields({ feedbackId, alsoIds = [], isKeptFromSome, offered }: NextFieldsProps) {
  const { control, register, formState } = useFormContext<NextValues>();
  const next = useWatch({ control, name: 'next' });
  const choices = offered.filter((value) => !isKeptFromSome || value !== 'NEW_CARD');
  const asked = next === 'TASK' || next === 'CARD' || next === 'NEW_CARD';
  return (
    <>
      <RadioCards
        {...register('next')}
        label="What happens next"
        options={choices.map((value) => ({ value, label: labels[value] }))}
        error={formState.errors.next?.message}
      />
      {asked ? <WhatIsDone feedbackId={feedbackId} alsoIds={alsoIds} next={next} /> : null}
    </>
  );
}

function WhatIsDone({ feedbackId, alsoIds = [], next }: WhoseWords & { readonly next: Next }) {
  const variables = { feedbackId, also: { feedbackIds: [...alsoIds] } };
  const { data, error } = useQuery(AnswerOptionsDocument, { variables });
  if (error) return <p role="alert">The people and cards to choose from could not be loaded. Try again in a moment.</p>;
  if (!data) return <Loading label="People and cards" lines={3} />;
  const { answerOptions: options } = data;
  return next === 'CARD' ? <WhichCard options={options} /> : <TheDeed options={options} isCard={next === 'NEW_CARD'} />;
}

function WhichCard({ options: { cards } }: { readonly options: Options }) {
  const { register, formState } = useFormContext<NextValues>();
  return (
    <Select
      {...register('actionId')}
      label="Which action of the plan"
      options={cards.map(({ id, no, title }) => ({ value: id, label: `${no} ${title}` }))}
      emptyLabel="Choose an action"
      error={formState.errors.actionId?.message}
    />
  );
}

function TheDeed({ options, isCard }: { readonly options: Options; readonly isCard: boolean }) {
  const { control, register, formState } = useFormContext<NextValues>();
  const { errors } = formState;
  const { people, objectives } = options;
  return (
    <>
      <TextArea
        {...register('title')}
        label="What is to be done"
        hint={isCard ? 'Name no child: everybody who reads the plan reads this.' : undefined}
        longest={longest.title}
        rows={2}
        error={errors.title?.message}
      />
      {isCard ? (
        <Select
          {...register('objectiveId')}
          label="Which objective it serves"
          options={objectives.map(({ id, no, title }) => ({ value: id, label: `${String(no)}. ${title}` }))}
          emptyLabel="Choose an objective"
          error={errors.objectiveId?.message}
        />
      ) : null}
      <Select
        {...register('who')}
        label={isCard ? 'Who leads it' : 'Who does it'}
        options={people.map(({ id, name, role }) => ({ value: id, label: `${name}, ${role}` }))}
        emptyLabel="Choose somebody"
        error={errors.who?.message}
      />
      <DateInput control={control} name="dueOn" label="By which day" error={errors.dueOn?.message} />
    </>
  );
}
