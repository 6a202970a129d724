import { useMutation, useQuery } from '@apollo/client/react';
import { complaintDraft } from '@heard/domain/complaints/complaint-draft';
import { Suspense } from 'react';
import { useForm } from 'react-hook-form';

import { ComplaintOptionsDocument, RecordComplaintDocument } from '../../../gql/complaints/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { newClientId } from '../../../platform/new-client-id';
import { paths } from '../../../platform/paths';
import { toResolver } from '../../../platform/to-resolver';
import { useEarly } from '../../../platform/use-early';
import { checkedWhenSent, useEntry } from '../../../platform/use-entry';
import type { FormSlot } from '../../../platform/use-form-slot';
import { BackLink } from '../../../ui/back-link';
import { Card } from '../../../ui/card';
import { DraftFound } from '../../../ui/draft-found';
import { NotSent } from '../../../ui/not-sent';
import { Page } from '../../../ui/page';
import { Loading } from '../../../ui/states';
import { ComplaintForm } from './complaint-form';
import {
  complaintToSend,
  type ComplaintValues,
  emptyComplaint,
  hasComplaintContent,
  toComplaintDraft,
} from './complaint-values';
import { forgetLists } from '../forget-lists';
import { LazyReceipt, loadReceipt } from './lazy-receipt';
import { UnsentComplaints } from './unsent-complaints';

interface ComplaintEntryProps {
  readonly slot: FormSlot;
  readonly onAnother: () => void;
}

/** One complaint from the first letter to its receipt. */
export function ComplaintEntry({ slot, onAnother }: ComplaintEntryProps) {
  const { data } = useQuery(ComplaintOptionsDocument);
  const [record] = useMutation(RecordComplaintDocument, { update: forgetLists });
  const form = useForm<ComplaintValues>({
    defaultValues: emptyComplaint(),
    resolver: (values, context, options) =>
      toResolver<ComplaintValues>(complaintDraft(todayInLondon()), toComplaintDraft)(values, context, options),
    ...checkedWhenSent,
  });
  const entry = useEntry(form, {
    name: 'new-complaint',
    id: slot.id,
    empty: emptyComplaint,
    hasContent: hasComplaintContent,
    toSend: (values) => complaintToSend(values, todayInLondon()),
    renew: () => form.setValue('clientId', newClientId()),
    record: async (input) => (await record({ variables: { input } })).data?.recordComplaint,
  });
  const { draft, stored } = entry;
  useEarly(loadReceipt);
  if (stored) {
    return (
      <Suspense fallback={<Loading label="Recorded. Opening the receipt" lines={4} />}>
        <LazyReceipt complaint={stored} onAnother={onAnother} />
      </Suspense>
    );
  }
  return (
    <Page
      title="Record a complaint"
      above={<BackLink to={paths.complaints}>Complaints</BackLink>}
      width="reading"
      lead="Nothing is sent until you press the button. The clock starts on the day it was received."
      aside={<WhileTheyTell />}
    >
      <DraftFound draft={draft} form={form} empty={emptyComplaint} />
      {draft.savedAt === null ? <UnsentComplaints drafts={slot.others} onOpen={slot.open} /> : null}
      <ComplaintForm form={form} options={data?.complaintOptions} draft={draft} busy={entry.busy} onSend={entry.send} />
      {entry.notSent ? <NotSent {...entry.notSent} /> : null}
    </Page>
  );
}

function WhileTheyTell() {
  return (
    <Card title="While they tell you" tone="sunken">
      <ul className="while-they-tell">
        <li>Say thank you. A complaint is somebody asking to be heard.</li>
        <li>Write it as they say it, read it back, and let them change it.</li>
        <li>A child or care leaver: offer an advocate before anything else.</li>
        <li>Tell them the day by which they will have an answer.</li>
      </ul>
    </Card>
  );
}
