import { useMutation } from '@apollo/client/react';

import { MoveThemeDocument, type ThemeOfCouncilFragment } from '../../../gql/settings/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { errorSentence } from '../../../platform/request-errors';
import { showToast } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { SettingHistory } from '../../../ui/setting-history';
import { Tag } from '../../../ui/tag';
import { loadThemeDialog } from './lazy-theme-dialog';
import type { AskedOfThemes } from './asked-of-themes';
import { changesOf, standingText } from './theme-text';

interface ThemeLineProps {
  readonly theme: ThemeOfCouncilFragment;
  readonly themes: readonly ThemeOfCouncilFragment[];
  /** Whether there is one above and one below, among those that can be moved; null: this one cannot be. */
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean } | null;
  /** Null for whoever only reads. */
  readonly onAsk: ((asked: AskedOfThemes) => void) | null;
  readonly onMoved: () => void;
}

/** One theme, how it stands, and what can be done with it. */
export function ThemeLine({ theme, themes, place, onAsk, onMoved }: ThemeLineProps) {
  const standing = standingText(themes, theme, todayInLondon());
  const merged = themes.filter((one) => one.countsAsId === theme.id).map(({ label }) => label);
  return (
    <li className="theme-line">
      <div className="theme-line__words">
        <strong dir="auto">{theme.label}</strong>
        {theme.description ? <p dir="auto">{theme.description}</p> : null}
        {merged.length > 0 ? <p className="soft">Counted with it: {merged.join(', ')}</p> : null}
        {standing ? (
          <p>
            <Tag>{standing}</Tag>
          </p>
        ) : null}
        {theme.changes.length > 0 ? <SettingHistory changes={changesOf(theme)} never="" /> : null}
      </div>
      {onAsk ? <Ways theme={theme} place={place} onAsk={onAsk} onMoved={onMoved} /> : null}
    </li>
  );
}

type WaysProps = Pick<ThemeLineProps, 'theme' | 'place' | 'onMoved'> & {
  readonly onAsk: (asked: AskedOfThemes) => void;
};

function Ways({ theme, place, onAsk, onMoved }: WaysProps) {
  const [move] = useMutation(MoveThemeDocument);
  const put = async (up: boolean) => {
    try {
      await move({ variables: { input: { id: theme.id, version: theme.version, up } } });
      showToast(`${theme.label} is one place ${up ? 'higher' : 'lower'} now.`);
    } catch (error) {
      showToast(errorSentence(error));
    }
    onMoved();
  };
  return (
    <div className="theme-line__ways">
      {place && !place.isFirst ? (
        <Button look="quiet" onClick={() => void put(true)}>
          Move up<span className="visually-hidden"> {theme.label}</span>
        </Button>
      ) : null}
      {place && !place.isLast ? (
        <Button look="quiet" onClick={() => void put(false)}>
          Move down<span className="visually-hidden"> {theme.label}</span>
        </Button>
      ) : null}
      <Button look="quiet" onClick={() => onAsk({ to: 'CHANGE', theme })} onPointerEnter={() => void loadThemeDialog()}>
        Change<span className="visually-hidden"> {theme.label}</span>
      </Button>
    </div>
  );
}
