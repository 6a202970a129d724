import { useMutation } from '@apollo/client/react';
import { whyWithdrawn, whyWithdrawnLabels } from '@heard/domain/life-decisions/why-withdrawn';
import { longest } from '@heard/domain/validation/text-lengths';
import { FormProvider, useForm, useWatch } from 'react-hook-form';

import { WithdrawLifeDecisionDocument } from '../../../gql/life-decisions/graphql';
import { useFormDraft } from '../../../platform/use-form-draft';
import { RadioCards } from '../../../ui/choice-cards';
import { DialogEnd } from '../../../ui/dialog-end';
import { KeptDraft } from '../../../ui/kept-draft';
import { TextArea } from '../../../ui/text-area';
import type { SayingProps } from '../saying-props';
import { useSaying } from '../use-saying';
import { TheirChange } from './their-change';
import {
  hasWithdrawn,
  nothingWithdrawn,
  placeInWithdrawal,
  withdrawalToSend,
  withdrawResolver,
  type WithdrawValues,
} from './withdraw-values';

const meanwhile =
  'Somebody else has changed it meanwhile: you see here what it says now. What you wrote is kept. Save it only if it still holds.';

/** That a decision should not stand with this child. It stays on the record, and nothing of it waits any more. */
export function WithdrawForm({ made, readAgain, onClose }: SayingProps) {
  const form = useForm<WithdrawValues>({
    defaultValues: nothingWithdrawn(),
    resolver: (...given) => withdrawResolver(made)(...given),
    reValidateMode: 'onSubmit',
  });
  const draft = useFormDraft(form, {
    name: `life-decision-withdrawal:${made.id}`,
    empty: nothingWithdrawn,
    hasContent: hasWithdrawn,
  });
  const [record, { loading: busy }] = useMutation(WithdrawLifeDecisionDocument);
  const { problem, isOvertaken, send } = useSaying(form, {
    toSend: (values) => withdrawalToSend(values, made),
    record: async (input) => record({ variables: { input } }),
    placeOf: placeInWithdrawal,
    meanwhile,
    readAgain,
    draft,
    onClose,
  });
  const because = useWatch({ control: form.control, name: 'because' });
  const { errors } = form.formState;
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <KeptDraft form={form} draft={draft} empty={nothingWithdrawn} />
        <p className="soft">
          Nothing is deleted. It stands among the withdrawn ones, waits for nobody, and is not counted.
        </p>
        <RadioCards
          {...form.register('because')}
          label="Why should it not stand here?"
          options={whyWithdrawn.map((value) => ({ value, label: whyWithdrawnLabels[value] }))}
          error={errors.because?.message}
        />
        <TextArea
          {...form.register('reason')}
          label="More about why"
          longest={longest.explanation}
          rows={2}
          optional={because !== 'OTHER'}
          error={errors.reason?.message}
        />
        <DialogEnd
          refused={errors.root?.message ?? problem}
          theirs={isOvertaken ? <TheirChange made={made} /> : null}
          busy={busy}
          leave="Not now"
          onLeave={onClose}
        />
      </form>
    </FormProvider>
  );
}
