import './compliments.css';

import { useMutation, useQuery } from '@apollo/client/react';
import { complimentDraft } from '@heard/domain/complaints/compliment-draft';
import { useState } from 'react';
import { useForm } from 'react-hook-form';

import { ComplaintOptionsDocument, RecordComplimentDocument } from '../../../gql/complaints/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { paths } from '../../../platform/paths';
import { toResolver } from '../../../platform/to-resolver';
import { useAddressOfDraft } from '../../../platform/use-address-of-draft';
import { useFormDraft } from '../../../platform/use-form-draft';
import type { FormSlot } from '../../../platform/use-form-slot';
import { BackLink } from '../../../ui/back-link';
import { DraftFound } from '../../../ui/draft-found';
import { NotSent } from '../../../ui/not-sent';
import { Page } from '../../../ui/page';
import type { Compliment } from './compliment-card';
import { ComplimentForm } from './compliment-form';
import { ComplimentPreview } from './compliment-preview';
import { ComplimentReceipt } from './compliment-receipt';
import {
  complimentToSend,
  type ComplimentValues,
  emptyCompliment,
  hasComplimentContent,
  toComplimentDraft,
} from './compliment-values';
import { forgetLists } from '../forget-lists';
import { UnsentCompliments } from './unsent-compliments';
import { useSending } from '../use-sending';

const empty = () => emptyCompliment(todayInLondon());

interface ComplimentEntryProps {
  readonly slot: FormSlot;
  readonly onAnother: () => void;
}

/** One compliment from the first letter to its receipt. */
export function ComplimentEntry({ slot, onAnother }: ComplimentEntryProps) {
  const [stored, setStored] = useState<Compliment | null>(null);
  const { data } = useQuery(ComplaintOptionsDocument);
  const [record] = useMutation(RecordComplimentDocument, { update: forgetLists });
  const form = useForm<ComplimentValues>({
    defaultValues: empty(),
    resolver: (values, context, options) =>
      toResolver<ComplimentValues>(complimentDraft(todayInLondon()), toComplimentDraft)(values, context, options),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const draft = useFormDraft(form, { name: `new-compliment:${slot.id}`, empty, hasContent: hasComplimentContent });
  useAddressOfDraft(slot.id, draft);
  const { busy, failure, send } = useSending(form, async (values) => {
    const input = complimentToSend(values, todayInLondon());
    if (input === null) return;
    const answer = await record({ variables: { input } });
    if (!answer.data) throw new Error('The server answered without a record');
    await draft.clear();
    setStored(answer.data.recordCompliment);
  });
  const sendAgain = () => void form.handleSubmit(send)();
  if (stored) return <ComplimentReceipt compliment={stored} onAnother={onAnother} />;
  return (
    <Page
      title="Record a compliment"
      above={<BackLink to={paths.compliments}>Compliments</BackLink>}
      width="reading"
      lead="Somebody said thank you. Keep it as they said it."
      aside={<ComplimentPreview control={form.control} options={data?.complaintOptions} />}
    >
      <DraftFound draft={draft} form={form} empty={empty} />
      {draft.savedAt === null ? <UnsentCompliments drafts={slot.others} onOpen={slot.open} /> : null}
      <ComplimentForm form={form} options={data?.complaintOptions} draft={draft} busy={busy} onSend={send} />
      {failure === null || failure === 'INVALID_INPUT' ? null : (
        <NotSent
          failure={failure}
          kept={draft.state !== 'unavailable'}
          busy={busy}
          onTryAgain={sendAgain}
          onSendAsNew={() => {
            form.setValue('clientId', crypto.randomUUID());
            sendAgain();
          }}
        />
      )}
    </Page>
  );
}
