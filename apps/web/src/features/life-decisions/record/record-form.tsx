import { useMutation } from '@apollo/client/react';
import { lifeDecisionKinds, lifeDecisionLabels } from '@heard/domain/life-decisions/life-decision-kinds';
import { longest } from '@heard/domain/validation/text-lengths';
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';

import { RecordLifeDecisionDocument } from '../../../gql/life-decisions/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { useFormDraft } from '../../../platform/use-form-draft';
import { RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { DialogEnd } from '../../../ui/dialog-end';
import { KeptDraft } from '../../../ui/kept-draft';
import { TextArea } from '../../../ui/text-area';
import { TextInput } from '../../../ui/text-input';
import { useSaying } from '../use-saying';
import {
  decisionToSend,
  hasDecided,
  nothingDecided,
  placeInDecision,
  recordResolver,
  type RecordValues,
} from './record-values';

interface RecordFormProps {
  readonly childId: string;
  readonly readAgain: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** What was decided about a child’s life, or is planned. What is written is kept on this device until it is saved. */
export function RecordForm({ childId, readAgain, onClose }: RecordFormProps) {
  const recording = { childId, today: todayInLondon() };
  const form = useForm<RecordValues>({
    defaultValues: nothingDecided(),
    resolver: recordResolver(recording),
    reValidateMode: 'onSubmit',
  });
  const draft = useFormDraft(form, { name: `life-decision:${childId}`, empty: nothingDecided, hasContent: hasDecided });
  const [record, { loading: busy }] = useMutation(RecordLifeDecisionDocument);
  const { problem, send } = useSaying(form, {
    toSend: (values) => decisionToSend(values, recording),
    record: async (input) => record({ variables: { input } }),
    placeOf: placeInDecision,
    readAgain,
    draft,
    onClose,
  });
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <KeptDraft form={form} draft={draft} empty={nothingDecided} />
        <Fields />
        <DialogEnd
          refused={form.formState.errors.root?.message ?? problem}
          busy={busy}
          leave="Not now"
          onLeave={onClose}
        />
      </form>
    </FormProvider>
  );
}

function Fields() {
  const { control, register, formState } = useFormContext<RecordValues>();
  const kind = useWatch<RecordValues, 'kind'>({ name: 'kind' });
  const { errors } = formState;
  return (
    <>
      <RadioCards
        {...register('kind')}
        label="What was decided about?"
        options={lifeDecisionKinds.map((value) => ({ value, label: lifeDecisionLabels[value] }))}
        columns={2}
        error={errors.kind?.message}
      />
      {kind === 'OTHER' ? (
        <TextInput
          {...register('title')}
          label="What it is about"
          hint="For example: a passport, a trip, a mobile phone"
          longest={longest.title}
          error={errors.title?.message}
        />
      ) : null}
      <TextArea
        {...register('what')}
        label="What was decided"
        longest={longest.explanation}
        rows={2}
        error={errors.what?.message}
      />
      <DateInput
        control={control}
        name="tookEffectOn"
        label="From which day"
        hint="A decision that is planned has its day ahead: then there is still time to ask."
        error={errors.tookEffectOn?.message}
      />
      <TextInput
        {...register('decidedBy')}
        label="Who decided"
        hint="A person, a panel, a court"
        longest={longest.name}
        optional
        error={errors.decidedBy?.message}
      />
    </>
  );
}
