import './settings.css';

import type { SettingGroup } from '@heard/domain/settings/setting';
import { settings } from '@heard/domain/settings/settings';
import { Link } from 'react-router';

import type { CouncilSettingFragment } from '../../gql/settings/graphql';
import { momentText } from '../../platform/dates';
import { paths } from '../../platform/paths';
import { linesOf, valueOf } from './setting-text';

interface SettingRowsProps {
  readonly group: SettingGroup;
  /** Null until it is known what was set. */
  readonly now: readonly CouncilSettingFragment[] | null;
}

function changedText({ changes: [latest] }: CouncilSettingFragment): string {
  return latest
    ? `Changed by ${latest.byName ?? 'somebody'} on ${momentText(latest.at)}`
    : 'Nobody has changed this yet';
}

/** What is set under one heading: each leads to its form. */
export function SettingRows({ group, now }: SettingRowsProps) {
  return settings
    .filter((setting) => setting.group === group)
    .map((setting) => {
      const found = now?.find(({ key }) => key === setting.key);
      const parts = found?.parts ?? null;
      return (
        <li key={setting.key}>
          <Link to={paths.setting(setting.key)}>{setting.title}</Link>
          {parts === null ? (
            <p className="soft">…</p>
          ) : (
            linesOf(setting, valueOf(parts)).map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))
          )}
          {found ? <p className="soft">{changedText(found)}</p> : null}
        </li>
      );
    });
}
