import { useMutation } from '@apollo/client/react';
import { breakRulesDraft } from '@heard/domain/work/break-rules-draft';
import { useState } from 'react';
import { useForm } from 'react-hook-form';

import { ChangeBreakRulesDocument, type RulesFragment } from '../../../gql/work/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { errorCode } from '../../../platform/request-errors';
import { showServerErrors } from '../../../platform/show-server-errors';
import { toResolver } from '../../../platform/to-resolver';
import { showToast } from '../../../ui/announcer';
import { draftOf, placeOf, type RulesValues, valuesOf } from './rules-values';

interface Changing {
  /** As they count now: another row where somebody else changed them meanwhile. */
  readonly rules: RulesFragment;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** The form that changes the rules of one step. Changed by somebody else meanwhile, it keeps what was typed. */
export function useChanging({ rules, onChanged, onClose }: Changing) {
  const [clientId] = useState(newClientId);
  const [conflict, setConflict] = useState(false);
  const [change, { loading: busy }] = useMutation(ChangeBreakRulesDocument);
  const form = useForm<RulesValues>({
    defaultValues: valuesOf(rules),
    resolver: toResolver<RulesValues>(breakRulesDraft, (values) => draftOf(values, { clientId, rules }), placeOf),
    reValidateMode: 'onSubmit',
  });
  const send = async () => {
    setConflict(false);
    try {
      await change({ variables: { input: draftOf(form.getValues(), { clientId, rules }) } });
    } catch (error) {
      if (errorCode(error) === 'CONFLICT') {
        setConflict(true);
        onChanged();
      } else {
        showServerErrors(form, error, ({ path, message }) => ({ path: placeOf(path), message }));
      }
      return;
    }
    showToast('Saved. It counts for what opens or changes from now on.');
    onChanged();
    onClose();
  };
  return { form, busy, conflict, send };
}
