import { useMutation } from '@apollo/client/react';
import {
  resultsOpenTo,
  tellingMeans,
  tellingMeansLabels,
  tellingResultLabels,
} from '@heard/domain/feedback/telling-back';
import { decisionTellingResults } from '@heard/domain/life-decisions/decision-telling-draft';
import { longest } from '@heard/domain/validation/text-lengths';
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';

import { type MadeFragment, RecordDecisionToldDocument } from '../../../gql/life-decisions/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { useSession } from '../../../platform/session';
import { useFormDraft } from '../../../platform/use-form-draft';
import { RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { DialogEnd } from '../../../ui/dialog-end';
import { KeptDraft } from '../../../ui/kept-draft';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import type { SayingProps } from '../saying-props';
import { useSaying } from '../use-saying';
import { hasTold, nothingTold, placeInTelling, toldResolver, toldToSend, type ToldValues } from './tell-values';

/** That the child was told what was decided, or could not be. What is written is kept on this device until it is saved. */
export function TellForm({ made, name, readAgain, onClose }: SayingProps) {
  const telling = { made, today: todayInLondon() };
  const form = useForm<ToldValues>({
    defaultValues: nothingTold(),
    resolver: (...given) => toldResolver(telling)(...given),
    reValidateMode: 'onSubmit',
  });
  const draft = useFormDraft(form, { name: `decision-told:${made.id}`, empty: nothingTold, hasContent: hasTold });
  const [record, { loading: busy }] = useMutation(RecordDecisionToldDocument);
  const { problem, send } = useSaying(form, {
    toSend: (values) => toldToSend(values, telling),
    record: async (input) => record({ variables: { input } }),
    placeOf: placeInTelling,
    readAgain,
    draft,
    onClose,
  });
  const { errors } = form.formState;
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <KeptDraft form={form} draft={draft} empty={nothingTold} />
        <RadioCards
          {...form.register('result')}
          label={`Was ${name} told?`}
          options={useResults(made).map((value) => ({ value, label: tellingResultLabels[value] }))}
          error={errors.result?.message}
        />
        <WhatFollows />
        <DialogEnd refused={errors.root?.message ?? problem} busy={busy} leave="Not now" onLeave={onClose} />
      </form>
    </FormProvider>
  );
}

function useResults({ tellings }: MadeFragment) {
  const { me } = useSession();
  const tries = tellings.filter(({ result }) => result === 'COULD_NOT').length;
  const openTo = me ? resultsOpenTo({ role: me.role, tries }) : [];
  return decisionTellingResults.filter((result) => openTo.includes(result));
}

function WhatFollows() {
  const { control, formState } = useFormContext<ToldValues>();
  const result = useWatch<ToldValues, 'result'>({ name: 'result' });
  if (result === null) return null;
  return (
    <>
      <DateInput control={control} name="toldOn" label="On which day" error={formState.errors.toldOn?.message} />
      {result === 'TOLD' ? <TheWords /> : <TheReason result={result} />}
    </>
  );
}

const meansOptions = tellingMeans.map((value) => ({ value, label: tellingMeansLabels[value] }));

function TheWords() {
  const { register, formState } = useFormContext<ToldValues>();
  const { errors } = formState;
  return (
    <>
      <TextArea
        {...register('words')}
        label="The words they were told"
        hint="What was decided, and what came of what they said. Short sentences."
        longest={longest.explanation}
        forWords
        error={errors.words?.message}
      />
      <Select
        {...register('means')}
        label="How they were told"
        options={meansOptions}
        emptyLabel="Choose how"
        error={errors.means?.message}
      />
    </>
  );
}

const reasonLabels = new Map([
  ['COULD_NOT', 'Why they could not be told'],
  ['UNREACHED', 'Why nobody tries again'],
]);

function TheReason({ result }: { readonly result: string }) {
  const { control, register, formState } = useFormContext<ToldValues>();
  const { errors } = formState;
  return (
    <>
      <TextArea
        {...register('reason')}
        label={reasonLabels.get(result) ?? 'What they said'}
        longest={longest.explanation}
        rows={2}
        optional={result === 'ASKED_NOT'}
        error={errors.reason?.message}
      />
      {result === 'COULD_NOT' ? (
        <DateInput control={control} name="tryAgainOn" label="Try again on" error={errors.tryAgainOn?.message} />
      ) : null}
    </>
  );
}
