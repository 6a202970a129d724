import { useMutation } from '@apollo/client/react';
import { longest } from '@heard/domain/validation/text-lengths';
import { FormProvider, useForm, type UseFormReturn } from 'react-hook-form';

import { type ChainedFragment, TakeBackWordsDocument } from '../../../gql/children/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { newClientId } from '../../../platform/new-client-id';
import type { Draft } from '../../../platform/use-draft';
import { useFormDraft } from '../../../platform/use-form-draft';
import { showToast } from '../../../ui/announcer';
import { RecentDay } from '../../../ui/recent-day';
import { TextArea } from '../../../ui/text-area';
import { AnswerEnd } from './answer-end';
import { type ChainGroup, type StatementChain, wordsOfStatement } from './chain-text';
import { KeptDraft } from '../../../ui/kept-draft';
import {
  nothingTakenBack,
  placeInTakingBack,
  takeBackResolver,
  type TakeBackValues,
  type TakingBack,
  takingBackToSend,
} from './take-back-values';
import { TakenBack } from './taken-back';
import { TheirDecision } from './their-decision';
import { useAnswering } from '../../../platform/use-answering';
import { useReadAgain } from './use-read-again';

export interface TakeBackFormProps {
  readonly told: ChainedFragment;
  readonly group: ChainGroup;
  readonly onClose: () => void;
}

const meanwhile =
  'Somebody was first: you see here what they wrote about these words. Yours is kept. To say now that they took it back, use “Tell”.';
const takenMeanwhile =
  'Somebody has written down in the meantime that they took it back: you see it here. Nothing more is needed. Yours is kept until you close this.';

/** That whoever spoke took their words back, and what they said about it. The words themselves stay on the record. */
export function TakeBackForm({ told, group: { chains }, onClose }: TakeBackFormProps) {
  const statementIds = chains.map(({ statementId }) => statementId);
  const taking = { feedbackId: told.id, statementIds, saidOn: told.givenOn, today: todayInLondon() };
  const form = useForm<TakeBackValues>({
    defaultValues: nothingTakenBack(),
    resolver: async (...given) => takeBackResolver(taking)(...given),
    reValidateMode: 'onSubmit',
  });
  const draft = useFormDraft(form, {
    name: `taken back:${statementIds.join()}`,
    empty: nothingTakenBack,
    hasContent: ({ reason }) => reason.trim() !== '',
  });
  const { busy, problem, isOvertaken, send } = useTakingBack(form, taking, { draft, onClose });
  const { errors } = form.formState;
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <KeptDraft form={form} draft={draft} empty={nothingTakenBack} />
        {chains.map(({ statementId, kind }) => (
          <p key={statementId} className="decide__words" dir="auto">
            {wordsOfStatement(told, kind)}
          </p>
        ))}
        <p className="soft">
          Only they themselves can take it back. It stays on the record, and nobody has to answer it.
        </p>
        <TextArea
          {...form.register('reason')}
          label="What did they say about it?"
          hint="In their words, as far as you remember them"
          longest={longest.explanation}
          forWords
          error={errors.reason?.message}
        />
        <RecentDay
          control={form.control}
          name="takenBackOn"
          label="When did they say so?"
          error={errors.takenBackOn?.message}
        />
        <AnswerEnd
          refused={errors.root?.message ?? problem}
          theirs={
            isOvertaken ? (
              <Theirs chain={told.chains.find(({ statementId }) => statementIds.includes(statementId))} />
            ) : null
          }
          busy={busy}
          onClose={onClose}
        />
      </form>
    </FormProvider>
  );
}

/** Somebody has decided about these words by now, or written down that they were taken back. */
function isOver(told: ChainedFragment | undefined, statementIds: readonly string[]): boolean {
  const these = told?.chains.filter(({ statementId }) => statementIds.includes(statementId)) ?? [];
  return these.some(({ decision, takenBack }) => (decision ?? takenBack) !== null);
}

/** What somebody else wrote about these words while this was open. */
function Theirs({ chain }: { readonly chain: StatementChain | undefined }) {
  if (chain?.takenBack) return <TakenBack {...chain.takenBack} />;
  return <TheirDecision decision={chain?.decision ?? null} />;
}

interface Around {
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** Sends it; closes the dialog once it is stored. */
function useTakingBack(form: UseFormReturn<TakeBackValues>, taking: TakingBack, { draft, onClose }: Around) {
  const [record, { loading: busy }] = useMutation(TakeBackWordsDocument);
  const readAgain = useReadAgain();
  const { problem, isOvertaken, send } = useAnswering(form, {
    toSend: (values: TakeBackValues) => takingBackToSend(values, taking),
    nothingToSend: 'Look at it again',
    record: async (input) => record({ variables: { input } }),
    placeOf: placeInTakingBack,
    isOvertaken: async () => isOver(await readAgain([taking.feedbackId]), taking.statementIds),
    overtaken: async () => {
      form.setValue('clientId', newClientId());
      const now = await readAgain([taking.feedbackId]);
      return now?.chains.some(({ statementId, decision }) => decision && taking.statementIds.includes(statementId))
        ? meanwhile
        : takenMeanwhile;
    },
    done: async () => {
      await draft.clear();
      showToast('Saved. Nothing more is owed for these words.');
      onClose();
      await readAgain([taking.feedbackId]).catch(() => undefined);
    },
  });
  return { busy, problem, isOvertaken, send };
}
