import { useMutation } from '@apollo/client/react';
import { longest } from '@heard/domain/validation/text-lengths';
import { FormProvider, useForm } from 'react-hook-form';

import { CorrectLifeDecisionDocument } from '../../../gql/life-decisions/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { useFormDraft } from '../../../platform/use-form-draft';
import { DialogEnd } from '../../../ui/dialog-end';
import { KeptDraft } from '../../../ui/kept-draft';
import { TextArea } from '../../../ui/text-area';
import { DecisionFields } from '../record/decision-fields';
import type { SayingProps } from '../saying-props';
import { useSaying } from '../use-saying';
import {
  asItStands,
  correctionToSend,
  correctResolver,
  type CorrectValues,
  hasCorrected,
  placeInCorrection,
} from './correct-values';
import { TheirChange } from './their-change';

const meanwhile =
  'Somebody else has changed it meanwhile: you see here what it says now. What you wrote is kept. Save it only if it still holds.';

/** What somebody wrote down, put right. What it said before is kept and shown, with who, when and why. */
export function CorrectForm({ made, readAgain, onClose }: SayingProps) {
  const correcting = { made, today: todayInLondon() };
  const empty = () => asItStands(made);
  const form = useForm<CorrectValues>({
    defaultValues: empty(),
    resolver: (...given) => correctResolver(correcting)(...given),
    reValidateMode: 'onSubmit',
  });
  const draft = useFormDraft(form, {
    name: `life-decision-correction:${made.id}`,
    empty,
    hasContent: (values) => hasCorrected(values, made),
  });
  const [record, { loading: busy }] = useMutation(CorrectLifeDecisionDocument);
  const { problem, isOvertaken, send } = useSaying(form, {
    toSend: (values) => correctionToSend(values, correcting),
    record: async (input) => record({ variables: { input } }),
    placeOf: placeInCorrection,
    meanwhile,
    readAgain,
    draft,
    onClose,
  });
  const { errors } = form.formState;
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <KeptDraft form={form} draft={draft} empty={empty} />
        <p className="soft">
          What it says now is kept and shown below it. Whether they were asked, and with what weight, is said anew by
          “Say something else about asking”.
        </p>
        <DecisionFields />
        <TextArea
          {...form.register('reason')}
          label="What was wrong, and why"
          longest={longest.explanation}
          rows={2}
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
