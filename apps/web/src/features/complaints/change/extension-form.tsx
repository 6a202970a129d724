import { useMutation } from '@apollo/client/react';
import { extensionDraft } from '@heard/domain/complaints/extension-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import { useForm } from 'react-hook-form';

import { ExtendComplaintDocument } from '../../../gql/complaints/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import { toResolver } from '../../../platform/to-resolver';
import { showToast } from '../../../ui/announcer';
import { ChangeForm, type ComplaintChange } from './change-form';
import type { ComplaintClock } from '../complaint-data';
import { ExtensionFields } from './extension-fields';
import { ExtensionSum } from './extension-sum';
import { emptyExtension, type ExtensionValues, placeOfExtension, toExtensionDraft } from './extension-values';
import { holidaysOfSum } from './holidays-of-sum';
import { forgetLists } from '../forget-lists';

/** More time, once, for one of the two reasons that the law knows. Both dates are kept. */
export function ExtensionForm({ complaint, ...change }: ComplaintChange) {
  if (!complaint.clock) return null;
  return <ExtensionOfClock complaint={complaint} clock={complaint.clock} {...change} />;
}

function ruleFor(clock: ComplaintClock) {
  const { startedOn, standardDueOn, longestDueOn, respondedOn } = clock;
  return extensionDraft({
    today: todayInLondon(),
    startedOn,
    standardDueOn,
    extendedDueOn: longestDueOn,
    respondedOn: respondedOn ?? null,
    holidays: holidaysOfSum(clock),
  });
}

function ExtensionOfClock({ complaint, clock, ...change }: ComplaintChange & { readonly clock: ComplaintClock }) {
  const form = useForm<ExtensionValues>({
    defaultValues: emptyExtension(),
    resolver: (values, context, options) =>
      toResolver<ExtensionValues>(ruleFor(clock), toExtensionDraft, placeOfExtension(values))(values, context, options),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const [extend] = useMutation(ExtendComplaintDocument, { update: forgetLists });
  const save = async (values: ExtensionValues) => {
    const checked = parseWholeDraft(ruleFor(clock), toExtensionDraft(values));
    if (!checked.ok) throw new Error('Sent without having passed its own rule');
    const input = { id: complaint.id, version: complaint.version, ...checked.value };
    const { data } = await extend({ variables: { input } });
    if (!data) throw new Error('The server answered without a record');
    showToast(`Extended to ${dateText(checked.value.agreedDueOn)}. The standard date stays on the record.`);
  };
  return (
    <ChangeForm
      {...change}
      title="Extend"
      saveLabel="Save the extension"
      form={form}
      draft={{ name: `complaint:${complaint.id}:extend`, empty: emptyExtension }}
      possible={complaint.canExtend}
      save={save}
      aside={<ExtensionSum clock={clock} control={form.control} />}
    >
      <ExtensionFields clock={clock} />
    </ChangeForm>
  );
}
