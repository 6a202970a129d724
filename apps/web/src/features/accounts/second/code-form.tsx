import { codeDraft } from '@heard/domain/accounts/second-factor';
import { longest } from '@heard/domain/validation/text-lengths';
import { useForm } from 'react-hook-form';

import { errorFields, errorSentence } from '../../../platform/request-errors';
import { toResolver } from '../../../platform/to-resolver';
import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { TextInput } from '../../../ui/text-input';

interface CodeFormProps {
  readonly hint: string;
  readonly button: string;
  readonly busyLabel: string;
  /** Throws what the API answered. */
  readonly onCode: (code: string) => Promise<void>;
}

/** Six digits that an app shows, or a recovery code: one field for both, since nobody should have to say which. */
export function CodeForm({ hint, button, busyLabel, onCode }: CodeFormProps) {
  const form = useForm({
    defaultValues: { code: '' },
    resolver: toResolver(codeDraft),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { errors, submitCount, isSubmitting } = form.formState;
  const send = form.handleSubmit(async ({ code }) => {
    try {
      await onCode(code);
      form.reset();
    } catch (error) {
      form.setError('code', { type: 'server', message: errorFields(error)['code'] ?? errorSentence(error) });
    }
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <TextInput
        {...form.register('code')}
        longest={longest.code}
        fits={10}
        label="Code"
        hint={hint}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        error={errors.code?.message}
      />
      <div>
        <Button type="submit" busy={isSubmitting} busyLabel={busyLabel}>
          {button}
        </Button>
      </div>
    </form>
  );
}
