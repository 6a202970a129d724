import { Link } from 'react-router';

import { useMay } from '../../platform/session';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { settingsRooms } from './settings-rooms';

/** All that this person may set for the council. */
export function SettingsPage() {
  const may = useMay();
  return (
    <Page
      title="Settings"
      lead="What your council sets for itself. Each change is kept with who made it, when and why."
      width="reading"
    >
      {settingsRooms
        .filter(({ permission }) => may(permission))
        .map(({ to, label, says }) => (
          <Card key={to} title={<Link to={to}>{label}</Link>}>
            <p>{says}</p>
          </Card>
        ))}
    </Page>
  );
}
