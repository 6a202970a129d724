import { useMutation } from '@apollo/client/react';
import { answerProposalDraft } from '@heard/domain/settings/theme-drafts';
import { longest } from '@heard/domain/validation/text-lengths';

import { AnswerProposalDocument, type ThemeProposalFragment } from '../../../gql/settings/graphql';
import { RadioCards } from '../../../ui/choice-cards';
import { DialogEnd } from '../../../ui/dialog-end';
import { TextInput } from '../../../ui/text-input';
import { useSaving } from '../../../ui/use-saving';
import type { ThemeDialogProps } from './asked-of-themes';

interface AnswerFormProps extends Pick<ThemeDialogProps, 'onClose' | 'onSaved' | 'onOvertaken'> {
  readonly proposal: ThemeProposalFragment;
}

interface AnswerValues {
  readonly take: 'YES' | 'NO' | '';
  readonly word: string;
}

const choices = [
  { value: 'YES', label: 'Take it', hint: 'Forms offer it from now on' },
  { value: 'NO', label: 'Do not take it' },
];

/** Taken or not, with a word to whoever proposed it. */
export function AnswerForm({ proposal, onClose, onSaved, onOvertaken }: AnswerFormProps) {
  const [answer] = useMutation(AnswerProposalDocument);
  const { form, busy, submit, refused } = useSaving<AnswerValues>({
    schema: answerProposalDraft,
    values: { take: '', word: '' },
    draftOf: ({ take, word }) => ({ id: proposal.id, take: take === '' ? null : take === 'YES', word }),
    send: async ({ take, word }) => {
      await answer({ variables: { input: { id: proposal.id, take: take === 'YES', word } } });
    },
    saved: `Saved. ${proposal.byName ?? 'Whoever proposed it'} reads your word here.`,
    onSaved,
    onOvertaken,
  });
  const { errors } = form.formState;
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p dir="auto">{proposal.why}</p>
      <RadioCards {...form.register('take')} label="Your answer" options={choices} error={errors.take?.message} />
      <TextInput
        {...form.register('word')}
        label={`A word to ${proposal.byName ?? 'whoever proposed it'}`}
        longest={longest.sentence}
        error={errors.word?.message}
      />
      <DialogEnd refused={refused} busy={busy} onLeave={onClose} />
    </form>
  );
}
