import { longest } from '@heard/domain/validation/text-lengths';
import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';

import { toResolver } from '../../platform/to-resolver';
import { Button } from '../../ui/button';
import { CheckboxCards, RadioCards } from '../../ui/choice-cards';
import { DateInput } from '../../ui/date-input';
import { Dialog } from '../../ui/dialog';
import { ErrorSummary } from '../../ui/error-summary';
import { SearchBox } from '../../ui/search-box';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextInput } from '../../ui/text-input';

const draft = z.object({
  child: z.string().check(z.minLength(1, 'Enter the child’s reference')),
  givenOn: z.string().check(z.minLength(1, 'Enter when the child said it')),
  how: z.nullish(z.string()).check(z.refine((value) => Boolean(value), 'Choose how the child took part')),
  words: z.string().check(z.minLength(1, 'Enter what the child said')),
});

const people = [
  { value: 'PARENT', label: 'A parent' },
  { value: 'CARER', label: 'A foster carer' },
  { value: 'TEACHER', label: 'A teacher' },
];

interface GalleryValues {
  child: string;
  givenOn: string;
  team: string;
  how: string | null;
  who: string[];
  words: string;
}

export function GalleryForm() {
  const [open, setOpen] = useState(false);
  const form = useForm<GalleryValues>({
    defaultValues: { child: '', givenOn: '', team: '', how: '', who: [], words: '' },
    resolver: toResolver(draft),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const { errors, submitCount } = form.formState;
  return (
    <>
      <SearchBox label="Find a child" hint="Name or reference" value="" onSearch={() => undefined} />
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(() => setOpen(true))(event)}>
        <ErrorSummary errors={errors} submitCount={submitCount} />
        <GalleryFields form={form} />
        <div className="cluster">
          <Button type="submit">Save what they said</Button>
          <Button look="secondary" onClick={() => setOpen(true)}>
            Open a dialog
          </Button>
        </div>
      </form>
      <Dialog title="Why are you opening this record?" open={open} onClose={() => setOpen(false)}>
        <TextInput name="purpose" longest={longest.sentence} label="Purpose" hint="It is written in the log." />
        <div className="cluster">
          <Button onClick={() => setOpen(false)}>Open the record</Button>
          <Button look="secondary" onClick={() => setOpen(false)}>
            Cancel
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function GalleryFields({ form }: { readonly form: UseFormReturn<GalleryValues> }) {
  const { register, control, formState } = form;
  const { errors } = formState;
  return (
    <>
      <TextInput
        {...register('child')}
        longest={longest.reference}
        label="Child’s reference"
        hint="For example, VC-1042"
        fits={10}
        error={errors.child?.message}
      />
      <DateInput
        control={control}
        name="givenOn"
        label="When did the child say it?"
        hint={'For example, 27\u00A03\u00A02026'}
        error={errors.givenOn?.message}
      />
      <Select
        {...register('team')}
        label="Team"
        optional
        emptyLabel="Choose a team"
        options={[{ value: 'n', label: 'North' }]}
      />
      <RadioCards
        {...register('how')}
        label="How did the child take part?"
        columns={2}
        error={errors.how?.message}
        options={[
          { value: 'TALK', label: 'Talking together' },
          { value: 'PLAY', label: 'Play or drawing', hint: 'Say in the words below what was drawn' },
          { value: 'CALL', label: 'Phone or video call' },
          { value: 'ADVOCATE', label: 'Through an advocate' },
        ]}
      />
      <CheckboxCards {...register('who')} label="Who was there?" optional columns={3} options={people} />
      <TextArea
        {...register('words')}
        longest={longest.words}
        forWords
        label="In the child’s own words"
        hint="Write what they said, not what you think they meant."
        error={errors.words?.message}
      />
    </>
  );
}
