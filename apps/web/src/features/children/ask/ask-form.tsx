import { useMutation, useQuery } from '@apollo/client/react';
import { askPartnerDraft } from '@heard/domain/feedback/partner-question';
import { longest } from '@heard/domain/validation/text-lengths';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';

import {
  AskPartnerDocument,
  type ChainedFragment,
  PartnersToAskDocument,
  type PartnersToAskQuery,
} from '../../../gql/children/graphql';
import { firstWords } from '../../../platform/first-words';
import { newClientId } from '../../../platform/new-client-id';
import { useFormDraft } from '../../../platform/use-form-draft';
import { Button } from '../../../ui/button';
import { RadioCards } from '../../../ui/choice-cards';
import { DialogEnd } from '../../../ui/dialog-end';
import { KeptDraft } from '../../../ui/kept-draft';
import { Select } from '../../../ui/select';
import { FailedState, Loading } from '../../../ui/states';
import { TextArea } from '../../../ui/text-area';
import { useSaving } from '../../../ui/use-saving';
import { wordsOfStatement } from '../chain/chain-text';

export interface AskFormProps {
  readonly told: ChainedFragment;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

interface AskValues {
  readonly statementId: string;
  readonly partnerId: string;
  readonly question: string;
  readonly showsWords: 'YES' | 'NO' | '';
}

type Partner = PartnersToAskQuery['partnersToAsk'][number];

const shows = [
  { value: 'NO', label: 'Only my question', hint: 'They do not learn what the child said' },
  { value: 'YES', label: 'My question and the child’s words' },
];
const kinds: Readonly<Record<string, string>> = {
  PARTNER_WORKER: 'partner agency',
  ADVOCATE: 'advocate',
  INDEPENDENT_VISITOR: 'independent visitor',
};

interface AskingProps extends AskFormProps {
  readonly partners: readonly Partner[];
}

/** A question to one named person of another agency who serves the child. */
export function AskForm({ told, onSaved, onClose }: AskFormProps) {
  const statementId = stillSaid(told)[0]?.statementId ?? '';
  const { data, error, refetch } = useQuery(PartnersToAskDocument, {
    variables: { feedbackId: told.id, statementId },
    fetchPolicy: 'network-only',
  });
  if (error) return <FailedState title="Whom you can ask could not be loaded" onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Whom you can ask" lines={3} />;
  if (data.partnersToAsk.length > 0) {
    return <Asking told={told} partners={data.partnersToAsk} onSaved={onSaved} onClose={onClose} />;
  }
  return (
    <>
      <p>
        There is nobody to ask. You can ask people of other agencies who work with this child and have an account here,
        about words that are yours to answer and are kept from nobody.
      </p>
      <Button look="quiet" onClick={onClose}>
        Close
      </Button>
    </>
  );
}

function Asking({ told, partners, onSaved, onClose }: AskingProps) {
  const { form, busy, submit, refused, draft, empty } = useAsking({ told, partners, onSaved, onClose });
  const { errors } = form.formState;
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <KeptDraft form={form} draft={draft} empty={empty} />
      <WhichWords told={told} form={form} />
      <Select
        {...form.register('partnerId')}
        label="Whom do you ask?"
        emptyLabel="Choose a person"
        options={partners.map(({ id, name, kind }) => ({ value: id, label: `${name}, ${kinds[kind] ?? 'partner'}` }))}
        error={errors.partnerId?.message}
      />
      <TextArea
        {...form.register('question')}
        label="Your question"
        hint="They read it as you write it, under your name"
        longest={longest.explanation}
        error={errors.question?.message}
      />
      <RadioCards
        {...form.register('showsWords')}
        label="What do they read?"
        options={shows}
        error={errors.showsWords?.message}
      />
      <DialogEnd refused={refused} busy={busy} leave="Not now" onLeave={onClose} />
    </form>
  );
}

interface WhichWordsProps {
  readonly told: ChainedFragment;
  readonly form: UseFormReturn<AskValues>;
}

/** Asked only where more than one thing was said. */
function WhichWords({ told, form }: WhichWordsProps) {
  const open = stillSaid(told);
  if (open.length < 2) return null;
  return (
    <Select
      {...form.register('statementId')}
      label="About which words?"
      options={open.map((one) => ({
        value: one.statementId,
        label: firstWords(wordsOfStatement(told, one.kind), 80),
      }))}
      error={form.formState.errors.statementId?.message}
    />
  );
}

/** A question that is half written is kept on this device until it is sent. */
function useAsking({ told, partners, onSaved, onClose }: AskingProps) {
  const empty = (): AskValues => ({
    statementId: stillSaid(told)[0]?.statementId ?? '',
    partnerId: partners.length === 1 ? (partners[0]?.id ?? '') : '',
    question: '',
    showsWords: '',
  });
  const [clientId] = useState(newClientId);
  const [ask] = useMutation(AskPartnerDocument);
  const draftOf = ({ showsWords, ...values }: AskValues) => ({
    clientId,
    feedbackId: told.id,
    ...values,
    showsWords: showsWords === '' ? undefined : showsWords === 'YES',
  });
  const saving = useSaving<AskValues>({
    schema: askPartnerDraft,
    values: empty(),
    draftOf,
    send: async (values) =>
      ask({ variables: { input: { ...draftOf(values), showsWords: values.showsWords === 'YES' } } }),
    saved: 'Asked. The reply will stand here, and on your first page.',
    onSaved: () => {
      void draft.clear();
      onSaved();
      onClose();
    },
  });
  const draft = useFormDraft(saving.form, {
    name: `asked a partner:${told.id}`,
    empty,
    hasContent: ({ question }) => question.trim() !== '',
  });
  return { ...saving, draft, empty };
}

function stillSaid({ chains }: ChainedFragment) {
  return chains.filter(({ takenBack }) => !takenBack);
}
