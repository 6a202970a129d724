import { useMutation } from '@apollo/client/react';
import { FormProvider, useForm } from 'react-hook-form';

import { type ChainedFragment, PromiseActionDocument } from '../../../gql/children/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { newClientId } from '../../../platform/new-client-id';
import { useFormDraft } from '../../../platform/use-form-draft';
import { showToast } from '../../../ui/announcer';
import { AnswerEnd } from './answer-end';
import { decidedText, type StandingDecision } from './chain-text';
import { KeptDraft } from '../../../ui/kept-draft';
import { NextFields } from './next-fields';
import { hasNext, type Next } from './next-values';
import { nothingPromised, placeInPromise, promiseResolver, promiseToSend, type PromiseValues } from './promise-values';
import { TheirDecision } from './their-decision';
import { useAnswering } from '../../../platform/use-answering';
import { useReadAgain } from './use-read-again';

export interface PromiseFormProps {
  readonly told: ChainedFragment;
  readonly decision: StandingDecision;
  readonly onClose: () => void;
}

const offered: readonly Next[] = ['TASK', 'CARD', 'NEW_CARD'];
const meanwhile =
  'Somebody has decided again in the meantime. Close this and look at what is decided now: what you wrote is kept.';

/** What is done about a decision that is there already. What is written is kept on this device until it is stored. */
export function PromiseForm({ told, decision, onClose }: PromiseFormProps) {
  const promising = { feedbackId: told.id, decisionId: decision.id, today: todayInLondon() };
  const form = useForm<PromiseValues>({
    defaultValues: nothingPromised(),
    resolver: async (...given) => promiseResolver(promising)(...given),
    reValidateMode: 'onSubmit',
  });
  const name = `promise:${decision.id}`;
  const draft = useFormDraft(form, { name, empty: nothingPromised, hasContent: hasNext });
  const [record, { loading: busy }] = useMutation(PromiseActionDocument);
  const readAgain = useReadAgain();
  const { problem, isOvertaken, send } = useAnswering(form, {
    toSend: (values: PromiseValues) => promiseToSend(values, promising),
    nothingToSend: 'Look at it again',
    record: async (input) => record({ variables: { input } }),
    placeOf: (path) => placeInPromise(form.getValues(), path),
    overtaken: async () => {
      form.setValue('clientId', newClientId());
      await readAgain([told.id]);
      return meanwhile;
    },
    done: async () => {
      await draft.clear();
      showToast('Saved.');
      onClose();
      await readAgain([told.id]).catch(() => undefined);
    },
  });
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <KeptDraft form={form} draft={draft} empty={nothingPromised} />
        <p className="soft">
          {decidedText(decision)}. {decision.reason}
        </p>
        <NextFields feedbackId={told.id} isKeptFromSome={told.withheldFrom.length > 0} offered={offered} />
        <AnswerEnd
          refused={form.formState.errors.root?.message ?? problem}
          theirs={isOvertaken ? <TheirDecision decision={decision} /> : null}
          busy={busy}
          onClose={onClose}
        />
      </form>
    </FormProvider>
  );
}
