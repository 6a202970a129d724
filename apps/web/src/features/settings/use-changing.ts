import type { ApolloCache } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { Setting } from '@heard/domain/settings/setting';
import { settingDraft } from '@heard/domain/settings/setting-draft';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';

import { ChangeSettingDocument, type CouncilSettingFragment, SettingsDocument } from '../../gql/settings/graphql';
import { newClientId } from '../../platform/new-client-id';
import { paths } from '../../platform/paths';
import { errorCode } from '../../platform/request-errors';
import { showServerErrors } from '../../platform/show-server-errors';
import { toResolver } from '../../platform/to-resolver';
import { showToast } from '../../ui/announcer';
import { draftOf, placeIn, type SettingValues, valuesOf } from './setting-values';

interface Changing {
  readonly setting: Setting;
  /** As it counts now: another one where somebody else changed it meanwhile. */
  readonly now: CouncilSettingFragment;
  readonly onOvertaken: () => Promise<unknown>;
}

/** The list of all settings, to which the form leads back, says at once what was saved. */
function keepSetting(cache: ApolloCache, changed: CouncilSettingFragment): void {
  cache.updateQuery({ query: SettingsDocument }, (kept) =>
    kept ? { settings: kept.settings.map((one) => (one.key === changed.key ? changed : one)) } : undefined,
  );
}

/** The form that changes a setting. Changed by somebody else meanwhile, it keeps what was typed. */
export function useChanging({ setting, now, onOvertaken }: Changing) {
  const [clientId] = useState(newClientId);
  const [conflict, setConflict] = useState(false);
  const [change] = useMutation(ChangeSettingDocument, {
    refetchQueries: ['Session'],
    update: (cache, { data: said }) => {
      if (said) keepSetting(cache, said.changeSetting);
    },
  });
  const navigate = useNavigate();
  const place = placeIn(setting);
  const seen = { clientId, setting, version: now.version };
  const form = useForm<SettingValues>({
    defaultValues: valuesOf(setting, now),
    resolver: toResolver<SettingValues>(settingDraft, (values) => draftOf(values, seen), place),
    reValidateMode: 'onSubmit',
  });
  const submit = form.handleSubmit(async () => {
    setConflict(false);
    try {
      await change({ variables: { input: draftOf(form.getValues(), seen) } });
    } catch (error) {
      if (errorCode(error) === 'CONFLICT') {
        await onOvertaken();
        setConflict(true);
      } else {
        showServerErrors(form, error, ({ path, message }) => ({ path: place(path), message }));
      }
      return;
    }
    showToast('Saved. It counts from now on.');
    await navigate(paths.settings);
  });
  return { form, busy: form.formState.isSubmitting, conflict, submit };
}
