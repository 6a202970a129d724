import {
  Channel,
  channelLabels,
  complimenters,
  fromWhomLabels,
  ThanksFor,
  thanksForLabels,
} from '@heard/domain/complaints/representation-codes';
import { longest } from '@heard/domain/validation/text-lengths';
import { FormProvider, useFormContext, type UseFormReturn, useWatch } from 'react-hook-form';

import type { ComplaintOptionsQuery } from '../../../gql/complaints/graphql';
import type { Draft } from '../../../platform/use-draft';
import { RadioCards } from '../../../ui/choice-cards';
import { ErrorSummary } from '../../../ui/error-summary';
import { FormEnd } from '../../../ui/form-end';
import { RecentDay } from '../../../ui/recent-day';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { TextInput } from '../../../ui/text-input';
import { ConcernedChild } from '../fields/concerned-child';
import type { ComplimentValues } from './compliment-values';
import { staffOptions, teamOptions } from '../fields/option-lists';

interface ComplimentFormProps {
  readonly form: UseFormReturn<ComplimentValues>;
  readonly options: ComplaintOptionsQuery['complaintOptions'] | undefined;
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onSend: (values: ComplimentValues) => Promise<void>;
}

const people = complimenters.map((value) => ({ value, label: fromWhomLabels[value] }));
const matters = Object.values(ThanksFor).map((value) => ({ value, label: thanksForLabels[value] }));
const ways = Object.values(Channel).map((value) => ({ value, label: channelLabels[value] }));

/** One short form: the words, who said them, and whom they are for. */
export function ComplimentForm({ form, options, draft, busy, onSend }: ComplimentFormProps) {
  const { errors, submitCount } = form.formState;
  return (
    <FormProvider {...form}>
      <form noValidate className="long-form" onSubmit={(event) => void form.handleSubmit(onSend)(event)}>
        <ErrorSummary errors={errors} submitCount={submitCount} />
        <div className="long-form__part">
          <TheirWords />
          <WhomFor options={options} />
          <WhenAndHow />
        </div>
        <FormEnd label="Record the compliment" busy={busy} draft={draft} />
      </form>
    </FormProvider>
  );
}

function TheirWords() {
  const { register, formState } = useFormContext<ComplimentValues>();
  const { errors } = formState;
  return (
    <>
      <TextArea
        {...register('summary')}
        longest={longest.account}
        label="What did they say?"
        hint="In their own words"
        forWords
        rows={4}
        dir="auto"
        error={errors.summary?.message}
      />
      <Select
        {...register('fromWhom')}
        label="Who said it?"
        emptyLabel="Choose who said it"
        options={people}
        error={errors.fromWhom?.message}
      />
      <TextInput
        {...register('complainantName')}
        longest={longest.name}
        label="Their name"
        optional
        fits={20}
        autoComplete="off"
        error={errors.complainantName?.message}
      />
    </>
  );
}

function WhomFor({ options }: Pick<ComplimentFormProps, 'options'>) {
  const { register, formState } = useFormContext<ComplimentValues>();
  const { errors } = formState;
  return (
    <>
      <Select
        {...register('thanksFor')}
        label="What are the thanks for?"
        hint="What they dwell on most"
        optional
        emptyLabel="Not said"
        options={matters}
        error={errors.thanksFor?.message}
      />
      <Select
        {...register('praisedUserId')}
        label="Who is it for?"
        hint="They will see it among their compliments."
        optional
        emptyLabel="Nobody in particular"
        options={staffOptions(options)}
        error={errors.praisedUserId?.message}
      />
      <Select
        {...register('orgUnitId')}
        label="Which team?"
        optional
        emptyLabel="Their own team"
        options={teamOptions(options)}
        error={errors.orgUnitId?.message}
      />
      <ConcernedChild />
      <OnFile />
    </>
  );
}

function OnFile() {
  const [reference, name] = useWatch<ComplimentValues, ['childReference', 'childName']>({
    name: ['childReference', 'childName'],
  });
  return reference === '' ? null : <OnTheirFile name={name || reference} />;
}

function OnTheirFile({ name }: { readonly name: string }) {
  const { register, formState } = useFormContext<ComplimentValues>();
  return (
    <RadioCards
      {...register('onChildFile')}
      label="Put it on the child’s file?"
      optional
      columns={2}
      options={[
        { value: 'YES', label: 'Yes', hint: `Whoever works with ${name} reads it on their page.` },
        { value: 'NO', label: 'No', hint: 'It stands among the compliments only.' },
      ]}
      error={formState.errors.onChildFile?.message}
    />
  );
}

function WhenAndHow() {
  const { register, control, formState } = useFormContext<ComplimentValues>();
  const { errors } = formState;
  return (
    <>
      <RecentDay control={control} name="receivedOn" label="When?" error={errors.receivedOn?.message} />
      <Select
        {...register('channel')}
        label="How did it reach you?"
        optional
        emptyLabel="Choose a way"
        options={ways}
        error={errors.channel?.message}
      />
    </>
  );
}
