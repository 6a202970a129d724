import { useMutation, useQuery } from '@apollo/client/react';
import { weightLabels, weights } from '@heard/domain/feedback/decisions';
import {
  askedBeforeAnswers,
  askedBeforeLabels,
  mayEndMissed,
  whyNotAsked,
  whyNotAskedLabels,
} from '@heard/domain/life-decisions/asked-before';
import { longest } from '@heard/domain/validation/text-lengths';
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';
import { Link } from 'react-router';

import { RecordAskedBeforeDocument, WordsBeforeDocument } from '../../../gql/life-decisions/graphql';
import { dateText } from '../../../platform/dates';
import { firstWords } from '../../../platform/first-words';
import { paths } from '../../../platform/paths';
import { useSession } from '../../../platform/session';
import { useFormDraft } from '../../../platform/use-form-draft';
import { CheckboxCards, RadioCards } from '../../../ui/choice-cards';
import { DialogEnd } from '../../../ui/dialog-end';
import { KeptDraft } from '../../../ui/kept-draft';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { FailedState, Loading } from '../../../ui/states';
import { TextArea } from '../../../ui/text-area';
import { useRest } from '../rest-of-asking';
import type { SayingProps } from '../saying-props';
import { useSaying } from '../use-saying';
import { askingToSend, askResolver, type AskValues, hasSaid, nothingSaid, placeInAsking } from './ask-values';

/** Whether the child was asked before it was decided. What is written is kept on this device until it is saved. */
export function AskForm({ made, name, readAgain, onClose }: SayingProps) {
  const rest = useRest(made);
  const empty = () => nothingSaid(rest);
  const form = useForm<AskValues>({
    defaultValues: empty(),
    resolver: (...given) => askResolver(made)(...given),
    reValidateMode: 'onSubmit',
  });
  const hasContent = (values: AskValues) => hasSaid(values, empty());
  const draft = useFormDraft(form, { name: `asked-before:${made.id}`, empty, hasContent });
  const [record, { loading: busy }] = useMutation(RecordAskedBeforeDocument);
  const { problem, send } = useSaying(form, {
    toSend: (values) => askingToSend(values, made),
    record: async (input) => record({ variables: { input } }),
    placeOf: placeInAsking,
    readAgain,
    draft,
    onClose,
  });
  const { errors } = form.formState;
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <KeptDraft form={form} draft={draft} empty={empty} />
        <RadioCards
          {...form.register('answer')}
          label="What is known of it?"
          options={askedBeforeAnswers.map((value) => ({ value, label: askedBeforeLabels[value] }))}
          error={errors.answer?.message}
        />
        <WhatFollows made={made} name={name} />
        <DialogEnd refused={errors.root?.message ?? problem} busy={busy} leave="Not now" onLeave={onClose} />
      </form>
    </FormProvider>
  );
}

type AboutChild = Pick<SayingProps, 'made' | 'name'>;

function WhatFollows(about: AboutChild) {
  const answer = useWatch<AskValues, 'answer'>({ name: 'answer' });
  if (answer === 'YES') return <TheirWords {...about} />;
  if (answer === 'NO') return <WhyNot />;
  return answer === 'NOT_KNOWN' ? <WhereLooked /> : null;
}

/** What they said before it, and what weight it had. */
function TheirWords({ made, name }: AboutChild) {
  const { register, formState } = useFormContext<AskValues>();
  const { errors } = formState;
  const { data, error, refetch } = useQuery(WordsBeforeDocument, {
    variables: { id: made.id },
    fetchPolicy: 'network-only',
  });
  if (error) return <FailedState title="What they said before could not be loaded" onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Looking for what they said before" lines={4} />;
  if (data.wordsBefore.length === 0) return <NothingSaid made={made} name={name} />;
  return (
    <>
      <CheckboxCards
        {...register('statementIds')}
        label={`What ${name} said before it, when they were asked`}
        hint="Of the half year before. Words that are kept from somebody are not offered: this record would tell them of it."
        options={data.wordsBefore.map(({ statementId, givenOn, words }) => ({
          value: statementId,
          label: words ? firstWords(words, 160) : 'They were asked, and did not want to say',
          hint: dateText(givenOn),
        }))}
        error={errors.statementIds?.message}
      />
      <RadioCards
        {...register('weight')}
        label="What weight had their words?"
        options={weights.map((value) => ({ value, label: weightLabels[value] }))}
        error={errors.weight?.message}
      />
      <TextArea
        {...register('words')}
        label="In what way they counted"
        longest={longest.explanation}
        rows={2}
        optional
        error={errors.words?.message}
      />
    </>
  );
}

function NothingSaid({ made, name }: AboutChild) {
  return (
    <Notice tone="info">
      <p>
        Nothing that {name} said in the half year before is here. If they were asked,{' '}
        <Link to={paths.newFeedback(made.childId)}>log what they said then</Link>, and link it here afterwards.
      </p>
    </Notice>
  );
}

const missedHint =
  'It stays on the work list until the team manager or the reviewing officer says what is done about it. Ask them now what they wish.';

function WhyNot() {
  const { register, formState } = useFormContext<AskValues>();
  const { errors } = formState;
  const isMissed = useWatch<AskValues, 'why'>({ name: 'why' }) === 'MISSED';
  const endsIt = mayEndMissed(useSession().me?.role ?? '');
  return (
    <>
      <Select
        {...register('why')}
        label="Why they were not asked"
        emptyLabel="Choose why"
        options={whyNotAsked.map((value) => ({ value, label: whyNotAskedLabels[value] }))}
        error={errors.why?.message}
      />
      <TextArea
        {...register('words')}
        label={isMissed ? 'How it was missed, and how they are asked now' : 'More about why'}
        hint={isMissed && !endsIt ? missedHint : 'For the record, and for the child who may read it later'}
        longest={longest.explanation}
        rows={2}
        optional={!isMissed}
        error={errors.words?.message}
      />
    </>
  );
}

function WhereLooked() {
  const { register, formState } = useFormContext<AskValues>();
  const isManager = useSession().me?.role === 'TEAM_MANAGER';
  return (
    <TextArea
      {...register('words')}
      label="Where you looked, and whom you asked"
      hint={
        isManager
          ? 'It ends here: nobody has to look further.'
          : 'It stays on the work list until somebody finds out, or the team manager says that nobody knows.'
      }
      longest={longest.explanation}
      rows={2}
      error={formState.errors.words?.message}
    />
  );
}
