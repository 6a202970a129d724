import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
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
import { standingOf } from './standing-of';
import { useReadAgain } from './use-read-again';

export interface PromiseFormProps {
  readonly told: ChainedFragment;
  readonly decision: StandingDecision;
  readonly onClose: () => void;
}

const offered: readonly Next[] = ['TASK', 'CARD', 'NEW_CARD'];
const decidedMeanwhile =
  'Somebody has decided again in the meantime: you see it here. What you wrote is kept. Save it only if it still holds.';
const saidMeanwhile =
  'Somebody has said what will be done in the meantime: you see it here. Yours is kept. Save it only if it is done as well.';

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
  const actions = useRef(decision.actions.length);
  const { problem, isOvertaken, send } = useAnswering(form, {
    toSend: (values: PromiseValues) => promiseToSend(values, promising),
    nothingToSend: 'Look at it again',
    record: async (input) => record({ variables: { input } }),
    placeOf: (path) => placeInPromise(form.getValues(), path),
    isOvertaken: async () => {
      const now = standingOf(await readAgain([told.id]), decision.id);
      const isSaid = now !== null && now.actions.length > actions.current;
      actions.current = now?.actions.length ?? actions.current;
      return isSaid;
    },
    // Its number comes last: what is kept of the form then stands under the decision as it is by now.
    overtaken: async () => {
      const now = standingOf(await readAgain([told.id]), decision.id);
      form.setValue('clientId', newClientId());
      return now === null ? decidedMeanwhile : saidMeanwhile;
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
