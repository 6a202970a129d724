import './themes.css';

import { useQuery } from '@apollo/client/react';
import { themeAreaLabels, themeAreas } from '@heard/domain/feedback/themes';
import { isThemeOffered } from '@heard/domain/settings/theme-list';
import { Suspense, useState } from 'react';

import { ProposedThemesDocument, type ThemeOfCouncilFragment, ThemesDocument } from '../../../gql/settings/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { FailedState, Loading } from '../../../ui/states';
import { LazyThemeDialog, loadThemeDialog } from './lazy-theme-dialog';
import { ProposalsCard } from './proposals-card';
import type { AskedOfThemes } from './asked-of-themes';
import { ThemeLine } from './theme-line';

type Themes = readonly ThemeOfCouncilFragment[];
type Ask = (asked: AskedOfThemes) => void;

/** What forms offer to say what somebody spoke about: the council's own list. */
export function ThemesPage() {
  const [asked, setAsked] = useState<AskedOfThemes | null>(null);
  const { data, error, refetch } = useQuery(ThemesDocument, { fetchPolicy: 'cache-and-network' });
  const proposed = useQuery(ProposedThemesDocument, { fetchPolicy: 'cache-and-network' });
  const again = () => void Promise.all([refetch(), proposed.refetch()]);
  const themes = data?.themes;
  return (
    <Page
      title="Themes"
      above={<Back />}
      lead="What forms offer to say what somebody spoke about. Whatever becomes of a theme here, what was said keeps the one that was chosen for it."
      more={<WhoChanges />}
      action={<Begin onAsk={setAsked} />}
    >
      {themes ? null : <NotYet failed={error !== undefined} onRetry={again} />}
      <ProposalsCard proposals={proposed.data?.proposedThemes ?? []} onAsk={setAsked} />
      {themes ? <Areas themes={themes} onAsk={setAsked} onMoved={again} /> : null}
      {asked ? <Asked asked={asked} themes={themes ?? []} onAsk={setAsked} onChanged={again} /> : null}
    </Page>
  );
}

/** For whoever looks for a button that is not theirs. */
function WhoChanges() {
  const mayPropose = useCan('theme:propose');
  if (useCan('theme:change')) return null;
  return (
    <p>
      {mayPropose
        ? 'Quality assurance changes themes, and answers what you propose.'
        : 'Quality assurance changes themes, and team managers propose them. You see what there is.'}
    </p>
  );
}

/** To where they found this: who runs the settings came from them, everybody else from their work. */
function Back() {
  return useCan('rules:change') ? (
    <BackLink to={paths.settings}>Settings</BackLink>
  ) : (
    <BackLink to={paths.work}>Work list</BackLink>
  );
}

function NotYet({ failed, onRetry }: { readonly failed: boolean; readonly onRetry: () => void }) {
  return failed ? <FailedState onRetry={onRetry} /> : <Loading label="Looking at the themes" lines={8} />;
}

interface AskedProps {
  readonly asked: AskedOfThemes;
  readonly themes: Themes;
  readonly onAsk: (asked: AskedOfThemes | null) => void;
  readonly onChanged: () => void;
}

function Asked({ asked, themes, onAsk, onChanged }: AskedProps) {
  const close = () => onAsk(null);
  const saved = () => {
    close();
    onChanged();
  };
  return (
    <Suspense fallback={null}>
      <LazyThemeDialog asked={asked} themes={themes} onClose={close} onSaved={saved} onOvertaken={onChanged} />
    </Suspense>
  );
}

function Begin({ onAsk }: { readonly onAsk: Ask }) {
  const mayChange = useCan('theme:change');
  const mayPropose = useCan('theme:propose');
  if (!mayChange && !mayPropose) return null;
  return (
    <Button onClick={() => onAsk({ to: mayChange ? 'MAKE' : 'PROPOSE' })} onPointerEnter={() => void loadThemeDialog()}>
      {mayChange ? 'Add a theme' : 'Propose a theme'}
    </Button>
  );
}

interface AreasProps {
  readonly themes: Themes;
  readonly onAsk: Ask;
  readonly onMoved: () => void;
}

function Areas({ themes, onAsk, onMoved }: AreasProps) {
  const today = todayInLondon();
  const past = themes.filter((one) => !isThemeOffered(one, today));
  const around = { themes, onAsk: useCan('theme:change') ? onAsk : null, onMoved };
  return (
    <>
      {themeAreas.map((area) => {
        const offered = themes.filter((one) => one.area === area && isThemeOffered(one, today));
        return (
          <Card key={area} title={themeAreaLabels[area]}>
            {offered.length === 0 ? <p>No theme stands here.</p> : null}
            <ul className="theme-lines">
              {offered.map((theme, at) => {
                const place = { isFirst: at === 0, isLast: at === offered.length - 1 };
                return <ThemeLine key={theme.id} theme={theme} place={place} {...around} />;
              })}
            </ul>
          </Card>
        );
      })}
      {past.length > 0 ? (
        <Card title="Not offered">
          <p>What was said still carries these.</p>
          <ul className="theme-lines">
            {past.map((theme) => (
              <ThemeLine key={theme.id} theme={theme} place={null} {...around} />
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
}
