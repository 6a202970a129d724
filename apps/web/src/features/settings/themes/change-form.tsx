import { useMutation } from '@apollo/client/react';
import { themeAreaLabels } from '@heard/domain/feedback/themes';
import { changeThemeDraft } from '@heard/domain/settings/theme-drafts';
import { longest } from '@heard/domain/validation/text-lengths';

import { ChangeThemeDocument, type ThemeOfCouncilFragment } from '../../../gql/settings/graphql';
import { DialogEnd } from '../../../ui/dialog-end';
import { TextInput } from '../../../ui/text-input';
import { useSaving } from '../../../ui/use-saving';
import type { ThemeDialogProps } from './asked-of-themes';
import { ThemeFields, type ThemeValues } from './theme-fields';

export interface OneThemeFormProps extends Omit<ThemeDialogProps, 'asked'> {
  readonly theme: ThemeOfCouncilFragment;
}

/** Another name, description or area. */
export function ChangeForm({ theme, onClose, onSaved, onOvertaken }: OneThemeFormProps) {
  const [change] = useMutation(ChangeThemeDocument);
  const { form, busy, submit, refused } = useSaving<ThemeValues>({
    schema: changeThemeDraft,
    values: { area: theme.area, label: theme.label, description: theme.description ?? '', reason: '', why: '' },
    draftOf: (values) => ({ ...values, id: theme.id, version: theme.version }),
    send: async ({ area, label, description, reason }) => {
      if (area === '') return;
      const { id, version } = theme;
      const input = { id, version, area, label, description: description || null, reason };
      await change({ variables: { input } });
    },
    saved: 'Saved.',
    onSaved,
    onOvertaken,
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p>It is called so everywhere from now on, also where it was chosen before.</p>
      <ThemeFields form={form} />
      <TextInput
        {...form.register('reason')}
        label="Why it is changed"
        longest={longest.sentence}
        error={form.formState.errors.reason?.message}
      />
      <DialogEnd refused={refused} theirs={refused ? <Now theme={theme} /> : null} busy={busy} onLeave={onClose} />
    </form>
  );
}

/** How it is by now, beside what was about to be saved. */
function Now({ theme: { label, area, description } }: Pick<OneThemeFormProps, 'theme'>) {
  return (
    <p>
      It is now “<bdi>{label}</bdi>”, under “{themeAreaLabels[area]}”
      {description ? (
        <>
          : <bdi>{description}</bdi>
        </>
      ) : null}
      . Saving again puts yours in its place.
    </p>
  );
}
