import { useApolloClient, useMutation } from '@apollo/client/react';
import { consentUseLabels, consentUses } from '@heard/domain/feedback/consents';
import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';
import { useState } from 'react';
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';

import { WhoAgreed } from '../../../foundations/consent/who-agreed';
import { AnswerConsentDocument, type AskableFragment, ConsentsOfFeedbackDocument } from '../../../gql/children/graphql';
import { errorCode, errorFields, errorSentence } from '../../../platform/request-errors';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { RadioCards } from '../../../ui/choice-cards';
import { Notice } from '../../../ui/notice';
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
import { type Asked, consentText, isToAskAgain, whyEnded, wordsOf } from '../consent-text';
import { firstWords } from '../../../platform/first-words';

export interface AskAgainProps {
  readonly told: AskableFragment;
  /** Null: a group. */
  readonly asked: Asked | null;
  /** `answered`: an answer was stored. */
  readonly onClose: (answered?: boolean) => void;
}

/** The question, for each use; closes once an answer is stored. */
export function AskAgainForm({ told, asked, onClose }: AskAgainProps) {
  const form = useForm<AskAgainValues>({
    defaultValues: nothingAsked,
    resolver: (...given) => askAgainResolver(told, asked)(...given),
    reValidateMode: 'onSubmit',
  });
  const { busy, problem, send } = useAnswering(told, asked, onClose);
  const save = async (values: AskAgainValues) => {
    for (const [path, message] of await send(values)) form.setError(path, { type: 'server', message });
  };
  const refused = form.formState.errors.root?.message ?? problem;
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(save)(event)}>
        <p className="ask-again__words" dir="auto">
          {firstWords(wordsOf(told), 200)}
        </p>
        <WhyAsked told={told} asked={asked} />
        <Uses told={told} />
        <WhoAnswered told={told} asked={asked} />
        {refused ? (
          <Notice tone="warning" role="alert">
            <p>{refused}</p>
          </Notice>
        ) : null}
        <div className="cluster">
          <Button type="submit" busy={busy} busyLabel="Saving…">
            Save
          </Button>
          <Button look="quiet" onClick={() => onClose()}>
            Cancel
          </Button>
        </div>
      </form>
    </FormProvider>
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

type Refused = readonly (readonly [path: 'root' | keyof AskAgainValues, message: string])[];

const ownFields = ['consentBasis', 'consentGivenBy', 'consentHolder', 'consentReason'] as const;

/** What the API refused, at the fields of the dialog. */
function refusedFields(error: unknown): Refused {
  return Object.entries(errorFields(error)).map(([path, message]) => {
    const place = placeInDialog(path);
    return [ownFields.find((field) => field === place) ?? 'root', message] as const;
  });
}

/** Sends the answers under one number for as long as the dialog is open; closes it once they are stored. */
function useAnswering(told: AskableFragment, asked: Asked | null, onClose: AskAgainProps['onClose']) {
  const client = useApolloClient();
  const [clientId] = useState(() => crypto.randomUUID());
  const [answer, { loading: busy }] = useMutation(AnswerConsentDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = async (error: unknown): Promise<Refused> => {
    const code = errorCode(error);
    if (code === 'INVALID_INPUT') return refusedFields(error);
    // What somebody else wrote down meanwhile stands beside each use at once; what was chosen here stays.
    if (code === 'CONFLICT') {
      await client.query({
        query: ConsentsOfFeedbackDocument,
        variables: { id: told.id },
        fetchPolicy: 'network-only',
      });
      setProblem('Somebody else wrote down an answer while you were asking. Look at it above, then save yours.');
      return [];
    }
    setProblem(code === 'NETWORK' || code === 'UNKNOWN' ? notSaved : errorSentence(error));
    return [];
  };
  const send = async (values: AskAgainValues): Promise<Refused> => {
    const consents = answersToSend(values, told, asked);
    if (consents === null) return [['root', 'Look at the answers again']];
    setProblem(null);
    const input = { clientId, feedbackId: told.id, version: told.consentVersion, consents };
    try {
      await answer({ variables: { input } });
    } catch (error) {
      return failed(error).catch(() => [['root', notSaved] as const]);
    }
    showToast(
      isOnlyNo(values)
        ? 'Saved. From now on these words are not used for that.'
        : 'Saved. The answer is on the record.',
    );
    onClose(true);
    return [];
  };
  return { busy, problem, send };
}

const notSaved = 'NOT SAVED: Heard could not be reached, or something went wrong. Try again in a moment.';
