import { useQuery } from '@apollo/client/react';
import { endsSoon } from '@heard/domain/calendar/council-calendar';
import { calendarSetting } from '@heard/domain/settings/calendar-settings';
import { withoutEmail } from '@heard/domain/messages/without-email';
import { amountOf } from '@heard/domain/words/amount-of';
import { Link } from 'react-router';

import { SetUpStateDocument, type SetUpStateQuery } from '../../../gql/settings/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { ButtonLink } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { setUpSteps } from './set-up-steps';

/** On the first page of who runs the system: what is still missing of setting up, and that no email leaves. */
export function SetUpCard() {
  const { data } = useQuery(SetUpStateDocument, { fetchPolicy: 'cache-and-network' });
  if (data === undefined) return null;
  const state = data.setUpState;
  return (
    <>
      <CalendarCard through={state.calendarThrough} />
      {state.ofDemo ? null : <MissingCard state={state} />}
      {state.sendsEmail ? null : <MailOffCard />}
    </>
  );
}

/** A year before nobody can say any more when something is due. */
function CalendarCard({ through }: { readonly through: string }) {
  if (!endsSoon({ through }, todayInLondon())) return null;
  return (
    <Card title="Bank holidays" tone="warm">
      <p>
        They are known up to {dateText(through)}. From then on no due day can be worked out: enter those of the next
        year.
      </p>
      <div>
        <ButtonLink to={paths.setting(calendarSetting.key)}>Enter bank holidays</ButtonLink>
      </div>
    </Card>
  );
}

function MissingCard({ state }: { readonly state: SetUpStateQuery['setUpState'] }) {
  const missing = setUpSteps(state).filter((step) => step.missing !== null);
  if (missing.length === 0) return null;
  return (
    <Card title="Set up your council" tone="warm">
      <p>
        {amountOf(missing.length, 'thing is', 'things are')} still missing, {missing[0]?.title} first.
      </p>
      <div>
        <ButtonLink to={paths.setUp}>Go on setting up</ButtonLink>
      </div>
    </Card>
  );
}

function MailOffCard() {
  return (
    <Card title="Email is off" tone="warm">
      <p>
        Invitations, links for a new password and reminders wait: no mail server is set. Ask whoever runs the server to
        set SMTP_URL. {withoutEmail}
      </p>
      <p>
        <Link to={paths.messages}>See which emails wait</Link>
      </p>
    </Card>
  );
}
