import { useQuery } from '@apollo/client/react';
import { SettingGroup } from '@heard/domain/settings/setting';
import { settingGroupLabels } from '@heard/domain/settings/settings';
import { Link } from 'react-router';

import { SettingRows } from '../../features/settings/setting-rows';
import { SettingsDocument } from '../../gql/settings/graphql';
import { useMay } from '../../platform/session';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { FailedState } from '../../ui/states';
import { settingsRooms } from './settings-rooms';

/** All that this person may set for the council, under a few headings. */
export function SettingsPage() {
  const may = useMay();
  const { data, error, refetch } = useQuery(SettingsDocument, { fetchPolicy: 'cache-and-network' });
  const failed = error !== undefined && !data;
  return (
    <Page
      title="Settings"
      lead="What your council sets for itself. Each change is kept with who made it, when and why."
    >
      {failed ? <FailedState onRetry={() => void refetch()} /> : null}
      <div className="settings-groups">
        {Object.values(SettingGroup).map((group) => (
          <Card key={group} title={settingGroupLabels[group]}>
            <ul className="settings">
              <SettingRows group={group} now={data?.settings ?? null} />
              {settingsRooms
                .filter((room) => room.group === group && may(room.permission))
                .map(({ to, label, says }) => (
                  <li key={to}>
                    <Link to={to}>{label}</Link>
                    <p className="soft">{says}</p>
                  </li>
                ))}
            </ul>
          </Card>
        ))}
      </div>
    </Page>
  );
}
