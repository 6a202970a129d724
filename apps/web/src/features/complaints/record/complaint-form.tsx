import { FormProvider, type UseFormReturn } from 'react-hook-form';

import type { ComplaintOptionsQuery } from '../../../gql/complaints/graphql';
import type { Draft } from '../../../platform/use-draft';
import { ErrorSummary } from '../../../ui/error-summary';
import { FormEnd } from '../../../ui/form-end';
import { ConcernedSection, HappenedSection, ProcedureSection } from './complaint-sections';
import type { ComplaintValues } from './complaint-values';
import { ComplaintArrival, ComplaintWords } from './complaint-words';
import { ConcernedChild } from '../fields/concerned-child';
import { WhoComplains } from './who-complains';

interface ComplaintFormProps {
  readonly form: UseFormReturn<ComplaintValues>;
  readonly options: ComplaintOptionsQuery['complaintOptions'] | undefined;
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onSend: (values: ComplaintValues) => Promise<void>;
}

/** First who, what and when, which is all that starts the clock; the rest is one calm line each. */
export function ComplaintForm({ form, options, draft, busy, onSend }: ComplaintFormProps) {
  const { errors, submitCount } = form.formState;
  return (
    <FormProvider {...form}>
      <form noValidate className="long-form" onSubmit={(event) => void form.handleSubmit(onSend)(event)}>
        <ErrorSummary errors={errors} submitCount={submitCount} />
        <div className="long-form__part">
          <WhoComplains />
          <ComplaintWords />
          <ConcernedChild />
          <ComplaintArrival calendar={options?.calendar} />
        </div>
        <div className="long-form__sections">
          <h2 className="long-form__heading">More, where you know it</h2>
          <ConcernedSection options={options} />
          <HappenedSection />
          <ProcedureSection />
        </div>
        <FormEnd label="Record the complaint" busy={busy} draft={draft} />
      </form>
    </FormProvider>
  );
}
