import { outcomeLabels, outcomes, weightLabels, weights } from '@heard/domain/feedback/decisions';
import { longest } from '@heard/domain/validation/text-lengths';
import { useContext } from 'react';
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { useFormDraft } from '../../../platform/use-form-draft';
import { CheckboxCards, RadioCards } from '../../../ui/choice-cards';
import { Notice } from '../../../ui/notice';
import { RecentDay } from '../../../ui/recent-day';
import { TextArea } from '../../../ui/text-area';
import { Also, End, Named } from './also';
import type { StandingDecision, StatementChain } from './chain-text';
import { KeptDraft } from '../../../ui/kept-draft';
import {
  type Answerable,
  type DecideValues,
  decideResolver,
  hasDecided,
  nothingDecided,
  type Others,
  tellingsOf,
} from './decide-values';
import { NextFields } from './next-fields';
import type { Next } from './next-values';
import { WhoseWords } from './other-words';
import { TheirDecision } from './their-decision';
import { useAnswerable } from './use-answerable';
import { useDeciding } from './use-deciding';
import { WhoDecided } from './who-decided';

export interface DecideFormProps {
  readonly told: ChainedFragment;
  /** The statements that it was opened for. */
  readonly chains: readonly StatementChain[];
  readonly onClose: () => void;
}

/** The decision; closes once it is stored. What is written is kept on this device until then. */
export function DecideForm(props: DecideFormProps) {
  const { told, onClose } = props;
  const { known, own, standing, key, others, onOffered, replaces, options } = useAnswerable(told, props.chains);
  const today = todayInLondon();
  const deciding = { options, replaces, today };
  const empty = () => nothingDecided(own);
  const form = useForm<DecideValues>({
    defaultValues: empty(),
    resolver: async (...given) => decideResolver(deciding)(...given),
    reValidateMode: 'onSubmit',
  });
  const draft = useFormDraft(form, { name: `decision:${key}`, empty, hasContent: hasDecided });
  const { busy, problem, isOvertaken, send } = useDeciding(form, deciding, { draft, told, onClose });
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <KeptDraft form={form} draft={draft} empty={empty} />
        <WhichWords options={known} />
        <Also key={String(isOvertaken)} {...{ told, known, replaces, onOffered }} isNew={!others} />
        <Standing decision={isOvertaken ? null : standing} />
        <DecisionFields told={told} standing={standing} others={others} />
        <End
          refused={form.formState.errors.root?.message ?? problem}
          theirs={isOvertaken ? <TheirDecision decision={standing} /> : null}
          busy={busy}
          isLooking={!others}
          replaces={replaces}
          onClose={onClose}
        />
      </form>
    </FormProvider>
  );
}

/** What was decided so far; what somebody else decides meanwhile is shown with the sentence that says so. */
function Standing({ decision }: { readonly decision: StandingDecision | null }) {
  if (!decision) return null;
  return (
    <Notice tone="info">
      <TheirDecision decision={decision} />
    </Notice>
  );
}

function WhyAgain() {
  const { register, formState } = useFormContext<DecideValues>();
  return (
    <TextArea
      {...register('correction')}
      label="Why is it decided again?"
      hint="For the record: what was decided before is kept."
      longest={longest.explanation}
      rows={2}
      error={formState.errors.correction?.message}
    />
  );
}

const everyNext: readonly Next[] = ['TASK', 'CARD', 'NEW_CARD', 'LATER', 'NOTHING'];

/** What is done by the decision before: it goes on, unless somebody says that it does not. */
function UnderWay({ decision: { actions } }: { readonly decision: StandingDecision }) {
  const { register } = useFormContext<DecideValues>();
  if (actions.length === 0) return null;
  const titles = actions.map(({ title }) => title).join(' · ');
  return (
    <CheckboxCards
      {...register('underWay')}
      label="What is under way"
      options={[{ value: 'STAYS', label: 'It goes on', hint: titles }]}
    />
  );
}

function WhichWords({ options }: { readonly options: readonly Answerable[] }) {
  const { register, formState } = useFormContext<DecideValues>();
  const whose = useContext(WhoseWords);
  const [only] = options;
  if (options.length === 1 && only) {
    return (
      <div>
        {whose ? <strong>{whose}</strong> : null}
        <p className="decide__words" dir="auto">
          {only.label}
        </p>
      </div>
    );
  }
  return (
    <CheckboxCards
      {...register('answers')}
      label="Which words does it answer?"
      options={options.map(({ value, label, hint }) => ({ value, label, hint }))}
      error={formState.errors.answers?.message}
    />
  );
}

interface DecisionFieldsProps {
  readonly told: ChainedFragment;
  readonly standing: StandingDecision | null;
  /** Words of others that it may answer besides. */
  readonly others: Others | null;
}

function DecisionFields({ told, standing, others }: DecisionFieldsProps) {
  const { control, register, formState } = useFormContext<DecideValues>();
  const { errors } = formState;
  const alsoIds = tellingsOf(useWatch({ control, name: 'also' }));
  return (
    <>
      <RadioCards
        {...register('outcome')}
        label="What is done"
        options={outcomes.map((value) => ({ value, label: outcomeLabels[value] }))}
        columns={2}
        error={errors.outcome?.message}
      />
      <RadioCards
        {...register('weight')}
        label="What weight the words had"
        options={weights.map((value) => ({ value, label: weightLabels[value] }))}
        columns={2}
        error={errors.weight?.message}
      />
      <TextArea
        {...register('reason')}
        label="Why, in words that can be read to them"
        hint="Short sentences. Say what happens next and when, or why it cannot be."
        longest={longest.explanation}
        forWords
        error={errors.reason?.message}
      />
      {others ? <Named {...others} /> : null}
      {standing ? <UnderWay decision={standing} /> : null}
      <NextFields
        feedbackId={told.id}
        alsoIds={alsoIds}
        isKeptFromSome={told.withheldFrom.length > 0}
        offered={everyNext}
      />
      {standing ? <WhyAgain /> : null}
      <RecentDay control={control} name="decidedOn" label="When was it decided?" error={errors.decidedOn?.message} />
      <WhoDecided />
    </>
  );
}
