import { useApolloClient, useMutation } from '@apollo/client/react';
import { consentUseLabels, consentUses } from '@heard/domain/feedback/consents';
import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';
import { useEffect, useEffectEvent, useState } from 'react';
import { FormProvider, useForm, useFormContext, type UseFormReturn, useWatch } from 'react-hook-form';

import { WhoAgreed } from '../../../foundations/consent/who-agreed';
import { AnswerConsentDocument, ConsentsOfFeedbackDocument } from '../../../gql/children/graphql';
import { errorCode, errorSentence, notSavedSentence } from '../../../platform/request-errors';
import { showServerErrors } from '../../../platform/show-server-errors';
import { useLeftValues } from '../../../platform/use-left';
import { showToast } from '../../../ui/announcer';
import { RadioCards } from '../../../ui/choice-cards';
import { AsYouLeftIt } from '../../../ui/as-you-left-it';
import { DialogEnd } from '../../../ui/dialog-end';
import {
  type AskAgainValues,
  answeredUses,
  answersToSend,
  askAgainResolver,
  isOnlyNo,
  nothingAsked,
  placeInDialog,
  whoseWords,
} from './ask-again-values';
import { type AskAgainProps, nameOfQuestion } from './ask-again-props';
import { consentText, isToAskAgain, whyEnded, wordsOf } from '../consent-text';
import { firstWords } from '../../../platform/first-words';
import { newClientId } from '../../../platform/new-client-id';

interface AskAgainFormProps extends AskAgainProps {
  /** Closes it without saving. */
  readonly onCancel: () => void;
}

/** The question, for each use; closes once an answer is stored. */
export function AskAgainForm({ told, asked, onClose, onCancel }: AskAgainFormProps) {
  const left = useLeftValues(nameOfQuestion(told), nothingAsked);
  const form = useForm<AskAgainValues>({
    defaultValues: left.values,
    resolver: (...given) => askAgainResolver(told, asked)(...given),
    reValidateMode: 'onSubmit',
  });
  useKeeping(form, left.change);
  const { busy, problem, send } = useAnswering(form, { told, asked }, () => {
    left.forget();
    onClose(true);
  });
  const refused = form.formState.errors.root?.message ?? problem;
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <AsYouLeftIt
          wasLeft={left.wasLeft}
          onStartAgain={() => {
            form.reset(nothingAsked);
            left.startAgain();
          }}
          onTakeBack={
            left.thrown &&
            (() => {
              form.reset(left.thrown ?? nothingAsked);
              left.takeBack();
            })
          }
        />
        <p className="ask-again__words" dir="auto">
          {firstWords(wordsOf(told), 200)}
        </p>
        <WhyAsked told={told} asked={asked} />
        <Uses told={told} />
        <WhoAnswered told={told} asked={asked} />
        <DialogEnd refused={refused} busy={busy} onLeave={onCancel} />
      </form>
    </FormProvider>
  );
}

/** Whatever is chosen stays, also when the dialog is closed. */
function useKeeping(form: UseFormReturn<AskAgainValues>, keep: (values: AskAgainValues) => void): void {
  const onChange = useEffectEvent(keep);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => name && onChange(values),
      }),
    [form],
  );
}

function WhyAsked({ told, asked }: Pick<AskAgainProps, 'told' | 'asked'>) {
  const ended =
    isToAskAgain(told) && isChildsVoice(told.speakerRole) ? `${whyEnded(asked)} So please ask again.` : null;
  return (
    <>
      {ended ? <p>{ended}</p> : null}
      <p className="soft">Say who would read it. No is a good answer, and they can change it at any time.</p>
    </>
  );
}

const options = [
  { value: 'YES', label: 'Yes' },
  { value: 'NO', label: 'No' },
  { value: 'LEAVE', label: 'Not asked now' },
];

function Uses({ told }: Pick<AskAgainProps, 'told'>) {
  const { register } = useFormContext<AskAgainValues>();
  return consentUses.map((use) => {
    const before = told.consents.find((consent) => consent.use === use);
    return (
      <RadioCards
        key={use}
        {...register(use)}
        label={consentUseLabels[use]}
        hint={before ? `So far: ${consentText(before)}` : 'So far: not asked'}
        options={options}
        columns={3}
      />
    );
  });
}

function WhoAnswered({ told, asked }: Pick<AskAgainProps, 'told' | 'asked'>) {
  const [answered, onlyNo] = useWatch({
    compute: (values: AskAgainValues) => [answeredUses(values).length, isOnlyNo(values)] as const,
  });
  return answered === 0 ? null : <WhoAgreed whose={whoseWords(told, asked)} onlyNo={onlyNo} />;
}

type About = Pick<AskAgainProps, 'told' | 'asked'>;

/** Sends the answers under one number for as long as the dialog is open; `onStored` closes it. */
function useAnswering(form: UseFormReturn<AskAgainValues>, { told, asked }: About, onStored: () => void) {
  const client = useApolloClient();
  const [clientId] = useState(newClientId);
  const [answer, { loading: busy }] = useMutation(AnswerConsentDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = async (error: unknown): Promise<string | null> => {
    const code = errorCode(error);
    if (code === 'INVALID_INPUT') {
      showServerErrors(form, error, ({ path, message }) => ({
        path: placeInDialog(path),
        message,
      }));
      return null;
    }
    if (code !== 'CONFLICT')
      return code === 'NETWORK' || code === 'UNKNOWN' ? notSavedSentence(error) : errorSentence(error);
    // What somebody else wrote down meanwhile stands beside each use at once; what was chosen here stays.
    await client.query({
      query: ConsentsOfFeedbackDocument,
      variables: { id: told.id },
      fetchPolicy: 'network-only',
    });
    return 'Somebody else wrote down an answer while you were asking. Look at it above, then save yours.';
  };
  const send = async (values: AskAgainValues): Promise<void> => {
    const consents = answersToSend(values, told, asked);
    if (consents === null) return setProblem('Look at the answers again');
    setProblem(null);
    const input = { clientId, feedbackId: told.id, version: told.consentVersion, consents };
    try {
      await answer({ variables: { input } });
    } catch (error) {
      return setProblem(await failed(error).catch((again: unknown) => notSavedSentence(again)));
    }
    showToast(
      isOnlyNo(values)
        ? 'Saved. From now on these words are not used for that.'
        : 'Saved. The answer is on the record.',
    );
    onStored();
  };
  return { busy, problem, send };
}
