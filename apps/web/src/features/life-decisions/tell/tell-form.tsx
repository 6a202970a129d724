import { useMutation } from '@apollo/client/react';
import { resultsOpenTo, tellingResultLabels } from '@heard/domain/feedback/telling-back';
import { decisionTellingResults } from '@heard/domain/life-decisions/decision-telling-draft';
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';

import { type MadeFragment, RecordDecisionToldDocument } from '../../../gql/life-decisions/graphql';
import { TheReason } from '../../../foundations/telling/reason-fields';
import { nothingOfTelling, type TellingValues } from '../../../foundations/telling/telling-values';
import { TheWords } from '../../../foundations/telling/words-fields';
import { todayInLondon } from '../../../platform/council-time';
import { useSession } from '../../../platform/session';
import { useFormDraft } from '../../../platform/use-form-draft';
import { RadioCards } from '../../../ui/choice-cards';
import { DialogEnd } from '../../../ui/dialog-end';
import { KeptDraft } from '../../../ui/kept-draft';
import { RecentDay } from '../../../ui/recent-day';
import type { SayingProps } from '../saying-props';
import { useSaying } from '../use-saying';
import { hasSaidTold, placeInTelling, toldResolver, toldToSend } from './tell-values';

/** That the child was told what was decided, or could not be. What is written is kept on this device until it is saved. */
export function TellForm({ made, name, readAgain, onClose }: SayingProps) {
  const telling = { made, today: todayInLondon() };
  const form = useForm<TellingValues>({
    defaultValues: nothingOfTelling(),
    resolver: (...given) => toldResolver(telling)(...given),
    reValidateMode: 'onSubmit',
  });
  const draft = useFormDraft(form, {
    name: `decision-told:${made.id}`,
    empty: nothingOfTelling,
    hasContent: hasSaidTold,
  });
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
        <KeptDraft form={form} draft={draft} empty={nothingOfTelling} />
        <RadioCards
          {...form.register('result')}
          label={`Was ${name} told?`}
          columns={2}
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
  const { control, formState } = useFormContext<TellingValues>();
  const result = useWatch<TellingValues, 'result'>({ name: 'result' });
  if (result === null) return null;
  return (
    <>
      <RecentDay control={control} name="toldOn" label="On which day" error={formState.errors.toldOn?.message} />
      {result === 'TOLD' ? (
        <TheWords hint="What was decided, and what came of what they said. Short sentences." />
      ) : (
        <TheReason result={result} />
      )}
    </>
  );
}
