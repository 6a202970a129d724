import { longest } from '@heard/domain/validation/text-lengths';

import { Button } from '../../../ui/button';
import { ErrorSummary } from '../../../ui/error-summary';
import { TextInput } from '../../../ui/text-input';
import { focusHere } from '../second/focus-here';
import { useAddPasskey } from './use-add-passkey';

interface AddPasskeyProps {
  /** There is a second step: its code is asked for as well. */
  readonly needsCode: boolean;
  readonly onAdded: () => void;
  readonly onBack: () => void;
}

/** The password once more, since whoever finds an open screen makes no way in of their own; then the device is asked. */
export function AddPasskey({ needsCode, onAdded, onBack }: AddPasskeyProps) {
  const { form, send } = useAddPasskey(onAdded);
  const { errors, submitCount, isSubmitting } = form.formState;
  return (
    <form className="stack" noValidate aria-labelledby="add-passkey" onSubmit={(event) => void send(event)}>
      <h3 id="add-passkey" tabIndex={-1} ref={focusHere}>
        Add a passkey
      </h3>
      <ErrorSummary errors={errors} submitCount={submitCount} />
      <TextInput
        {...form.register('name')}
        id="name-of-passkey"
        longest={longest.code}
        label="What you call it"
        hint="So that you know it again, such as “Work laptop” or “My phone”."
        error={errors.name?.message}
      />
      <TextInput
        {...form.register('password')}
        id="password-for-passkey"
        longest={longest.password}
        label="Your password"
        type="password"
        autoComplete="current-password"
        error={errors.password?.message}
      />
      {needsCode ? (
        <TextInput
          {...form.register('code')}
          id="code-for-passkey"
          longest={longest.code}
          fits={10}
          label="Code"
          hint="The six digits that your app shows, or one of your recovery codes."
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          error={errors.code?.message}
        />
      ) : null}
      <div className="cluster">
        <Button type="submit" busy={isSubmitting} busyLabel="Asking your device…">
          Go on to your device
        </Button>
        <Button look="quiet" onClick={onBack}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
