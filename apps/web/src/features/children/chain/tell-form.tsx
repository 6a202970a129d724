import {
  tellingMeans,
  tellingMeansLabels,
  tellingResultLabels,
  tellingResults,
} from '@heard/domain/feedback/telling-back';
import { longest } from '@heard/domain/validation/text-lengths';
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { useFormDraft } from '../../../platform/use-form-draft';
import { CheckboxCards, RadioCards } from '../../../ui/choice-cards';
import { DateInput } from '../../../ui/date-input';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { AnswerEnd } from './answer-end';
import { decidedText, type StandingDecision } from './chain-text';
import { hasTold, nothingTold, tellResolver, type TellValues } from './tell-values';
import { useTelling } from './use-telling';

export interface TellFormProps {
  readonly told: ChainedFragment;
  readonly decision: StandingDecision;
  /** Whoever is told. */
  readonly name: string;
  readonly doNotTell: string | null;
  readonly onClose: () => void;
}

/** What they were told; closes once it is stored. What is written is kept on this device until then. */
export function TellForm({ told, decision, doNotTell, onClose }: TellFormProps) {
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
  const { busy, problem, send } = useTelling(form, telling, { draft, onClose });
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        {doNotTell ? (
          <Notice tone="danger">
            <p>
              <strong>Do not tell: {doNotTell}.</strong>
            </p>
          </Notice>
        ) : null}
        <p className="soft">{decidedText(decision)}.</p>
        <TellFields />
        <AnswerEnd refused={form.formState.errors.root?.message ?? problem} busy={busy} onClose={onClose} />
      </form>
    </FormProvider>
  );
}

function TellFields() {
  const { control, register, formState } = useFormContext<TellValues>();
  const result = useWatch({ control, name: 'result' });
  const { errors } = formState;
  return (
    <>
      <RadioCards
        {...register('result')}
        label="Were they told?"
        options={tellingResults.map((value) => ({ value, label: tellingResultLabels[value] }))}
        columns={3}
        error={errors.result?.message}
      />
      <DateInput control={control} name="toldOn" label="On which day" error={errors.toldOn?.message} />
      {result === 'TOLD' ? <TheWords /> : <TheReason again={result === 'COULD_NOT'} />}
    </>
  );
}

const meansOptions = tellingMeans.map((value) => ({ value, label: tellingMeansLabels[value] }));

function TheWords() {
  const { register, formState } = useFormContext<TellValues>();
  const { errors } = formState;
  return (
    <>
      <TextArea
        {...register('words')}
        label="The words they were told"
        longest={longest.explanation}
        forWords
        error={errors.words?.message}
      />
      <Select
        {...register('means')}
        label="How they were told"
        options={meansOptions}
        emptyLabel="Choose how"
        error={errors.means?.message}
      />
      <TextArea
        {...register('reaction')}
        label="What they said to it"
        hint="In their own words. It is kept as what they said, with a chain of its own."
        longest={longest.words}
        rows={2}
        optional
        error={errors.reaction?.message}
      />
      <CheckboxCards
        {...register('stillNotRight')}
        label="Is it right for them?"
        options={[{ value: 'YES', label: 'Still not right: they wait for an answer to that' }]}
      />
    </>
  );
}

function TheReason({ again }: { readonly again: boolean }) {
  const { control, register, formState } = useFormContext<TellValues>();
  const { errors } = formState;
  return (
    <>
      <TextArea
        {...register('reason')}
        label={again ? 'Why they could not be told' : 'What they said'}
        longest={longest.explanation}
        rows={2}
        optional={!again}
        error={errors.reason?.message}
      />
      {again ? (
        <DateInput control={control} name="tryAgainOn" label="Try again on" error={errors.tryAgainOn?.message} />
      ) : null}
    </>
  );
}
