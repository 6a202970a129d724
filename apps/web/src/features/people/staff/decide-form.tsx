import { useMutation } from '@apollo/client/react';
import { decideAccessDraft } from '@heard/domain/people/person-drafts';
import { longest } from '@heard/domain/validation/text-lengths';

import { DecideAccessDocument, type WishShownFragment } from '../../../gql/people/graphql';
import { DialogEnd } from '../../../ui/dialog-end';
import { TextInput } from '../../../ui/text-input';
import { useSaving } from '../../../ui/use-saving';

interface DecideFormProps {
  readonly wish: WishShownFragment;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** No, with the reason that whoever asked reads. */
export function DecideForm({ wish: { id }, onClose, onSaved }: DecideFormProps) {
  const [decide] = useMutation(DecideAccessDocument);
  const inputOf = (why: string) => ({ id, outcome: 'REFUSED' as const, why });
  const { form, busy, submit, refused } = useSaving<{ readonly why: string }>({
    schema: decideAccessDraft,
    values: { why: '' },
    draftOf: ({ why }) => inputOf(why),
    send: async ({ why }) => decide({ variables: { input: inputOf(why) } }),
    saved: 'Saved. Nothing changes for them.',
    onSaved,
    onOvertaken: onSaved,
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        {...form.register('why')}
        label="Why not"
        hint="Whoever asked reads it"
        longest={longest.sentence}
        error={form.formState.errors.why?.message}
      />
      <DialogEnd refused={refused} busy={busy} onLeave={onClose} />
    </form>
  );
}
