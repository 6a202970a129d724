import './compliments.css';

import { useMutation, useQuery } from '@apollo/client/react';
import { complimentDraft } from '@heard/domain/complaints/compliment-draft';
import { useForm } from 'react-hook-form';

import { ComplaintOptionsDocument, RecordComplimentDocument } from '../../../gql/complaints/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { newClientId } from '../../../platform/new-client-id';
import { paths } from '../../../platform/paths';
import { toResolver } from '../../../platform/to-resolver';
import { checkedWhenSent, useEntry } from '../../../platform/use-entry';
import type { FormSlot } from '../../../platform/use-form-slot';
import { BackLink } from '../../../ui/back-link';
import { DraftFound } from '../../../ui/draft-found';
import { NotSent } from '../../../ui/not-sent';
import { Page } from '../../../ui/page';
import { ComplimentForm } from './compliment-form';
import { ComplimentPreview } from './compliment-preview';
import { ComplimentReceipt } from './compliment-receipt';
import {
  type ComplimentChild,
  complimentToSend,
  type ComplimentValues,
  emptyCompliment,
  hasComplimentContent,
  toComplimentDraft,
} from './compliment-values';
import { forgetLists } from '../forget-lists';
import { UnsentCompliments } from './unsent-compliments';

interface ComplimentEntryProps {
  /** Whom it is about, where whoever opened the form came from a child's page. */
  readonly about?: ComplimentChild;
  readonly slot: FormSlot;
  readonly onAnother: () => void;
}

/** One compliment from the first letter to its receipt. */
export function ComplimentEntry({ about, slot, onAnother }: ComplimentEntryProps) {
  const empty = () => emptyCompliment(about);
  const { data } = useQuery(ComplaintOptionsDocument);
  const [record] = useMutation(RecordComplimentDocument, { update: forgetLists });
  const form = useForm<ComplimentValues>({
    defaultValues: empty(),
    resolver: (values, context, options) =>
      toResolver<ComplimentValues>(complimentDraft(todayInLondon()), toComplimentDraft)(values, context, options),
    ...checkedWhenSent,
  });
  const entry = useEntry(form, {
    name: 'new-compliment',
    id: slot.id,
    empty,
    hasContent: hasComplimentContent,
    toSend: (values) => complimentToSend(values, todayInLondon()),
    renew: () => form.setValue('clientId', newClientId()),
    record: async (input) => (await record({ variables: { input } })).data?.recordCompliment,
  });
  const { draft, stored } = entry;
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
      <ComplimentForm
        form={form}
        options={data?.complaintOptions}
        draft={draft}
        busy={entry.busy}
        onSend={entry.send}
      />
      {entry.notSent ? <NotSent {...entry.notSent} /> : null}
    </Page>
  );
}
