import { useMutation } from '@apollo/client/react';
import { FormProvider, useForm } from 'react-hook-form';

import { RecordLifeDecisionDocument } from '../../../gql/life-decisions/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { useFormDraft } from '../../../platform/use-form-draft';
import { DialogEnd } from '../../../ui/dialog-end';
import { KeptDraft } from '../../../ui/kept-draft';
import { useSaying } from '../use-saying';
import { DecisionFields } from './decision-fields';
import {
  decisionToSend,
  hasDecided,
  nothingDecided,
  placeInDecision,
  recordResolver,
  type RecordValues,
} from './record-values';

interface RecordFormProps {
  readonly childId: string;
  readonly readAgain: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** What was decided about a child’s life, or is planned. What is written is kept on this device until it is saved. */
export function RecordForm({ childId, readAgain, onClose }: RecordFormProps) {
  const recording = { childId, today: todayInLondon() };
  const form = useForm<RecordValues>({
    defaultValues: nothingDecided(),
    resolver: recordResolver(recording),
    reValidateMode: 'onSubmit',
  });
  const draft = useFormDraft(form, { name: `life-decision:${childId}`, empty: nothingDecided, hasContent: hasDecided });
  const [record, { loading: busy }] = useMutation(RecordLifeDecisionDocument);
  const { problem, send } = useSaying(form, {
    toSend: (values) => decisionToSend(values, recording),
    record: async (input) => record({ variables: { input } }),
    placeOf: placeInDecision,
    readAgain,
    draft,
    onClose,
  });
  return (
    <FormProvider {...form}>
      <form className="stack" noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <KeptDraft form={form} draft={draft} empty={nothingDecided} />
        <DecisionFields />
        <DialogEnd
          refused={form.formState.errors.root?.message ?? problem}
          busy={busy}
          leave="Not now"
          onLeave={onClose}
        />
      </form>
    </FormProvider>
  );
}
