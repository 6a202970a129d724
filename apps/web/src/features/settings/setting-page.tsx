import './settings.css';

import { useQuery } from '@apollo/client/react';
import type { Setting } from '@heard/domain/settings/setting';
import { retentionSetting } from '@heard/domain/settings/retention-settings';
import { settingOf } from '@heard/domain/settings/settings';
import { useParams } from 'react-router';

import { SettingsDocument } from '../../gql/settings/graphql';
import { paths } from '../../platform/paths';
import { BackLink } from '../../ui/back-link';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { SettingHistory } from '../../ui/setting-history';
import { FailedState, Loading } from '../../ui/states';
import { PastTimeCard } from './retention/past-time-card';
import { SettingForm } from './setting-form';
import { changeEntries } from './setting-text';

/** One setting: what it changes, its form, and who changed it. */
export function SettingPage() {
  const setting = settingOf(useParams()['key'] ?? '');
  if (!setting) {
    return (
      <Page title="No such setting" width="reading" lead="It may have been given another name since.">
        <div>
          <ButtonLink to={paths.settings}>All settings</ButtonLink>
        </div>
      </Page>
    );
  }
  return (
    <Page
      title="Change a setting"
      heading={setting.title}
      above={<BackLink to={paths.settings}>Settings</BackLink>}
      lead={setting.affects}
      width="reading"
    >
      <OneSetting key={setting.key} setting={setting} />
    </Page>
  );
}

function OneSetting({ setting }: { readonly setting: Setting }) {
  const { data, error, refetch } = useQuery(SettingsDocument, { fetchPolicy: 'cache-and-network' });
  const now = data?.settings.find(({ key }) => key === setting.key);
  if (!now && error) return <FailedState onRetry={() => void refetch()} />;
  if (!now) return <Loading label="Looking at what is set" lines={4} />;
  return (
    <>
      <Card>
        <SettingForm setting={setting} now={now} onOvertaken={refetch} />
      </Card>
      {setting === retentionSetting ? <PastTimeCard /> : null}
      <SettingHistory changes={changeEntries(setting, now.changes)} never="Nobody has changed this here yet." />
    </>
  );
}
