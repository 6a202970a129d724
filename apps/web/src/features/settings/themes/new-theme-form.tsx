import { useMutation } from '@apollo/client/react';
import { makeThemeDraft, proposeThemeDraft } from '@heard/domain/settings/theme-drafts';
import { longest } from '@heard/domain/validation/text-lengths';
import { useState } from 'react';

import { MakeThemeDocument, ProposeThemeDocument } from '../../../gql/settings/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { DialogEnd } from '../../../ui/dialog-end';
import { TextInput } from '../../../ui/text-input';
import { useSaving } from '../../../ui/use-saving';
import type { ThemeDialogProps } from './asked-of-themes';
import { ThemeFields, type ThemeValues } from './theme-fields';

interface NewThemeFormProps extends Pick<ThemeDialogProps, 'onClose' | 'onSaved'> {
  readonly to: 'MAKE' | 'PROPOSE';
}

/** A theme that is offered from now on; from a team manager it is a question to quality assurance. */
export function NewThemeForm({ to, onClose, onSaved }: NewThemeFormProps) {
  const { form, busy, submit, refused } = useMaking({ to, onSaved });
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {to === 'PROPOSE' ? <p>Quality assurance reads it and answers you on this page.</p> : null}
      <ThemeFields form={form} />
      {to === 'PROPOSE' ? (
        <TextInput
          {...form.register('why')}
          label="Why it is missing"
          longest={longest.sentence}
          error={form.formState.errors.why?.message}
        />
      ) : null}
      <DialogEnd refused={refused} busy={busy} onLeave={onClose} />
    </form>
  );
}

function useMaking({ to, onSaved }: Pick<NewThemeFormProps, 'to' | 'onSaved'>) {
  const [clientId] = useState(newClientId);
  const [make] = useMutation(MakeThemeDocument);
  const [propose] = useMutation(ProposeThemeDocument);
  const isProposal = to === 'PROPOSE';
  return useSaving<ThemeValues>({
    schema: isProposal ? proposeThemeDraft : makeThemeDraft,
    values: { area: '', label: '', description: '', reason: '', why: '' },
    draftOf: ({ area, label, description, why }) => ({ clientId, area, label, description, why }),
    send: async ({ area, label, description, why }) => {
      if (area === '') return;
      const input = { clientId, area, label, description: description || null };
      if (isProposal) await propose({ variables: { input: { ...input, why } } });
      else await make({ variables: { input } });
    },
    saved: isProposal ? 'Sent. The answer will stand on this page.' : 'Saved. Forms offer it from now on.',
    onSaved,
  });
}
