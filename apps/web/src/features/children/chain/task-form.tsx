import { longest } from '@heard/domain/validation/text-lengths';
import { useState } from 'react';
import { FormProvider, useForm, useFormContext } from 'react-hook-form';

import type { ChainedFragment } from '../../../gql/children/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { useFormDraft } from '../../../platform/use-form-draft';
import { Notice } from '../../../ui/notice';
import { RecentDay } from '../../../ui/recent-day';
import { TextArea } from '../../../ui/text-area';
import { AnswerEnd } from './answer-end';
import { type Doing, doneText } from './chain-text';
import { KeptDraft } from '../../../ui/kept-draft';
import { nothingDone, taskResolver, type TaskValues } from './task-values';
import { useTask } from './use-task';

export interface TaskFormProps {
  readonly told: ChainedFragment;
  readonly doing: Doing;
  readonly onClose: () => void;
}

function draftName({ state, taskId }: Doing): string {
  return `task:${state === 'SHOWN' ? 'reopen' : 'finish'} ${taskId ?? ''}`;
}

/** That a task is done, with what was done; or why it still needs doing. What is written is kept on this device until then. */
export function TaskForm({ told, doing, onClose }: TaskFormProps) {
  // Which of the two it is was chosen by whoever opened it; the task itself may have changed since.
  const [seen] = useState(doing);
  const isDone = seen.state === 'SHOWN';
  const task = { feedbackId: told.id, doing, today: todayInLondon() };
  const form = useForm<TaskValues>({
    defaultValues: nothingDone(),
    resolver: async (...given) => taskResolver(task, isDone)(...given),
    reValidateMode: 'onSubmit',
  });
  const draft = useFormDraft(form, {
    name: draftName(seen),
    empty: nothingDone,
    hasContent: ({ words }) => words.trim() !== '',
  });
  const { busy, problem, isOvertaken, send } = useTask(form, task, { isDone, draft, onClose });
  const refused = form.formState.errors.root?.message ?? problem;
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <KeptDraft form={form} draft={draft} empty={nothingDone} />
        <p className="decide__words" dir="auto">
          {doing.title}
        </p>
        {seen.version === doing.version || isOvertaken ? null : <Meanwhile doing={doing} />}
        {isDone ? <WhyNot /> : <TheDeed />}
        <AnswerEnd
          refused={refused}
          theirs={isOvertaken ? <WhatTheyWrote doing={doing} /> : null}
          busy={busy}
          onClose={onClose}
        />
      </form>
    </FormProvider>
  );
}

function TheDeed() {
  const { control, register, formState } = useFormContext<TaskValues>();
  const { errors } = formState;
  return (
    <>
      <TextArea
        {...register('words')}
        label="What was done, and what is different for them now"
        hint="Short sentences: this is what they are told."
        longest={longest.explanation}
        forWords
        error={errors.words?.message}
      />
      <RecentDay control={control} name="doneOn" label="When was it done?" error={errors.doneOn?.message} />
    </>
  );
}

function WhyNot() {
  const { register, formState } = useFormContext<TaskValues>();
  return (
    <TextArea
      {...register('words')}
      label="Why does it still need doing?"
      hint="For the record: what was said before is kept."
      longest={longest.explanation}
      error={formState.errors.words?.message}
    />
  );
}

/** What somebody else wrote while this was open, before anything is sent. */
function Meanwhile({ doing }: { readonly doing: Doing }) {
  return (
    <Notice tone="info">
      <WhatTheyWrote doing={doing} />
    </Notice>
  );
}

function WhatTheyWrote({ doing }: { readonly doing: Doing }) {
  const last = doing.history.at(-1);
  const says = doing.state === 'SHOWN' ? doneText(doing) : `It still needs doing, says ${last?.byName ?? 'somebody'}`;
  return (
    <p>
      {says}: {last?.words}
    </p>
  );
}
