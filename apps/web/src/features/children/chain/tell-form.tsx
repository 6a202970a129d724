import { useQuery } from '@apollo/client/react';
import type { PartnerWords } from '@heard/domain/feedback/reply-in-telling';
import { resultsOpenTo, tellingResultLabels, type TellingResult } from '@heard/domain/feedback/telling-back';
import { useState } from 'react';
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';

import { AnswerOptionsDocument, type ChainedFragment } from '../../../gql/children/graphql';
import { TheReason } from '../../../foundations/telling/reason-fields';
import { hasTold } from '../../../foundations/telling/telling-values';
import { TheWords } from '../../../foundations/telling/words-fields';
import { todayInLondon } from '../../../platform/council-time';
import { firstWords } from '../../../platform/first-words';
import { useSession } from '../../../platform/session';
import { useFormDraft } from '../../../platform/use-form-draft';
import { RadioCards } from '../../../ui/choice-cards';
import { Notice } from '../../../ui/notice';
import { RecentDay } from '../../../ui/recent-day';
import { Select } from '../../../ui/select';
import { AnswerEnd } from './answer-end';
import { BroughtIn } from './brought-in';
import { decidedText, type StandingDecision, wordsOfStatement } from './chain-text';
import { KeptDraft } from '../../../ui/kept-draft';
import { TheirTelling } from './their-telling';
import { isVisit, nothingTold, tellResolver, type TellValues } from './tell-values';
import { useTelling } from './use-telling';

export interface TellFormProps {
  readonly told: ChainedFragment;
  readonly decision: StandingDecision;
  /** Whoever is told. */
  readonly name: string;
  readonly doNotTell: string | null;
  /** What a partner replied, to be brought in. */
  readonly reply?: PartnerWords;
  readonly onClose: () => void;
}

/** What they were told; closes once it is stored. What is written is kept on this device until then. */
export function TellForm({ told, decision, doNotTell, reply, onClose }: TellFormProps) {
  const [seen] = useState(decision);
  const telling = { feedbackId: told.id, decision, today: todayInLondon() };
  const empty = () => nothingTold(telling);
  const form = useForm<TellValues>({
    defaultValues: empty(),
    resolver: (...given) => tellResolver(telling)(...given),
    reValidateMode: 'onSubmit',
  });
  // What is told after something was done is another telling than that of the decision.
  const name = `telling-back:${told.id} ${decision.id} ${String(decision.tellings.length)}`;
  const draft = useFormDraft(form, { name, empty, hasContent: hasTold });
  const { busy, problem, isOvertaken, send } = useTelling(form, telling, { draft, onClose });
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <KeptDraft form={form} draft={draft} empty={empty} />
        {reply ? <BroughtIn reply={reply} draft={draft} /> : null}
        {doNotTell ? (
          <Notice tone="danger">
            <p>
              <strong>Do not tell: {doNotTell}.</strong>
            </p>
          </Notice>
        ) : null}
        <ItsWords told={told} decision={decision} />
        <p className="soft">{decidedText(decision)}.</p>
        <TellFields told={told} decision={decision} />
        <AnswerEnd
          refused={form.formState.errors.root?.message ?? problem}
          theirs={isOvertaken ? <TheirTelling decision={decision} seen={seen} /> : null}
          busy={busy}
          onClose={onClose}
        />
      </form>
    </FormProvider>
  );
}

/** What they said, which it answers. */
function ItsWords({ told, decision }: Pick<TellFormProps, 'told' | 'decision'>) {
  const answered = told.chains.filter((chain) => chain.decision?.id === decision.id);
  return answered.map(({ statementId, kind }) => (
    <p key={statementId} className="decide__words" dir="auto">
      {firstWords(wordsOfStatement(told, kind), 160)}
    </p>
  ));
}

function TellFields({ told, decision }: Pick<TellFormProps, 'told' | 'decision'>) {
  const { control, register, formState } = useFormContext<TellValues>();
  const result = useWatch({ control, name: 'result' });
  const { errors } = formState;
  return (
    <>
      <RadioCards
        {...register('result')}
        label="Were they told?"
        options={useResults(decision).map((value) => ({ value, label: tellingResultLabels[value] }))}
        columns={2}
        error={errors.result?.message}
      />
      {result === null ? null : (
        <>
          <RecentDay control={control} name="toldOn" label="On which day" error={errors.toldOn?.message} />
          {isVisit(result) ? <WhoTold feedbackId={told.id} /> : null}
          {result === 'TOLD' ? (
            <TheWords hint="It begins with what was written for them. Change it to what was really said." />
          ) : (
            <TheReason result={result} />
          )}
        </>
      )}
    </>
  );
}

function useResults({ tellings }: StandingDecision): readonly TellingResult[] {
  const { me } = useSession();
  const tries = tellings.filter((telling) => telling.result === 'COULD_NOT').length;
  return me ? resultsOpenTo({ role: me.role, tries }) : [];
}

/** Whoever writes it, or somebody else of those who read the words. */
function WhoTold({ feedbackId }: { readonly feedbackId: string }) {
  const { register, formState } = useFormContext<TellValues>();
  const { data } = useQuery(AnswerOptionsDocument, { variables: { feedbackId, also: null } });
  const { me } = useSession();
  const others = (data?.answerOptions.people ?? []).filter(({ id }) => id !== me?.id);
  const named = others.map(({ id, name, role }) => ({ value: id, label: `${name}, ${role}` }));
  return (
    <Select
      {...register('toldById')}
      label="Who went to tell them"
      options={me ? [{ value: me.id, label: 'You' }, ...named] : named}
      emptyLabel="Choose who went"
      error={formState.errors.toldById?.message}
    />
  );
}
