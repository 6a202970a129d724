import './child-search.css';

import { useQuery } from '@apollo/client/react';
import { isLikeName } from '@heard/domain/children/like-name';
import { longest } from '@heard/domain/validation/text-lengths';
import { type ReactNode, useId, useState } from 'react';

import { FindChildrenDocument, type FindChildrenQuery } from '../../gql/search/graphql';
import { dotted } from '../../platform/dotted';
import { useSettled } from '../../platform/use-settled';
import { describedBy, Field, type FieldTexts } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { Loading } from '../../ui/states';

type FoundChild = FindChildrenQuery['children']['edges'][number]['node'];

interface ChildSearchProps extends FieldTexts {
  readonly id: string;
  /** What stands where nobody is found before anything was typed. */
  readonly nobodyYet: string;
  /** False: the list stays away until somebody types. */
  readonly listedAtOnce?: boolean;
  /** What stands where nobody of this name or reference is found: another way to say who it is. */
  readonly renderNobody?: (search: string) => ReactNode;
  readonly onChoose: (child: FoundChild) => void;
  /** Escape, where nothing is typed. */
  readonly onLeave?: () => void;
}

/** Finds a child among those that this person may find: their own first, others by name or reference. */
export function ChildSearch({
  id,
  nobodyYet,
  listedAtOnce = true,
  renderNobody,
  onChoose,
  onLeave,
  ...texts
}: ChildSearchProps) {
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), 250);
  const list = useId();
  return (
    <>
      <Field id={id} {...texts}>
        <input
          id={id}
          type="search"
          maxLength={longest.search}
          className="control"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-invalid={texts.error ? true : undefined}
          aria-describedby={describedBy(id, texts.hint, texts.error)}
          aria-controls={list}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && typed === '') onLeave?.();
            if (event.key !== 'Enter') return;
            event.preventDefault();
            document.getElementById(list)?.querySelector('button')?.focus();
          }}
        />
      </Field>
      <div id={list}>
        {listedAtOnce || search !== '' ? (
          <FoundChildren search={search} nobodyYet={nobodyYet} renderNobody={renderNobody} onChoose={onChoose} />
        ) : null}
      </div>
    </>
  );
}

interface FoundChildrenProps extends Pick<ChildSearchProps, 'nobodyYet' | 'onChoose'> {
  readonly renderNobody: ChildSearchProps['renderNobody'];
  readonly search: string;
}

function FoundChildren(props: FoundChildrenProps) {
  const { data, previousData, loading } = useQuery(FindChildrenDocument, {
    variables: { search: props.search },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.children.edges.map(({ node }) => node) ?? [];
  if (!found[0] && loading) return <Loading label="Looking for children" lines={2} />;
  return <Found {...props} found={found} />;
}

/**
 * Those of this name, then those whose name it may be, misspelt; where nobody has it, another way to say who it is. Who
 * only has the surname is another child, and is not held out to somebody who writes down whom something is about.
 */
function Found({ search, nobodyYet, renderNobody, onChoose, found }: FoundChildrenProps & ChildListProps) {
  const named = found.filter((child) => !child.alike);
  const alike = found.filter(
    ({ alike: isAlike, name, knownAs }) => isAlike && isLikeName(search, `${name} ${knownAs ?? ''}`),
  );
  return (
    <>
      <p className={named[0] ? 'visually-hidden' : 'soft'} role="status">
        {foundText(search, named.length, renderNobody ? '' : `Nobody found for “${search}”.`) ?? nobodyYet}
      </p>
      {!named[0] && search ? renderNobody?.(search) : null}
      <ChildList found={named} onChoose={onChoose} />
      {alike[0] ? <p>Names like it</p> : null}
      <ChildList found={alike} onChoose={onChoose} />
    </>
  );
}

interface ChildListProps extends Pick<ChildSearchProps, 'onChoose'> {
  readonly found: readonly FoundChild[];
}

function ChildList({ found, onChoose }: ChildListProps) {
  if (!found[0]) return null;
  return (
    <ul className="child-search__list">
      {found.map((child) => (
        <li key={child.id}>
          <ChildButton child={child} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

/** Null before anybody looked for somebody. */
function foundText(search: string, count: number, nobody: string): string | null {
  if (count > 0) return search ? `${count} found` : '';
  return search ? nobody : null;
}

function ChildButton({ child, onChoose }: Pick<ChildSearchProps, 'onChoose'> & { readonly child: FoundChild }) {
  const facts = [child.ageLabel, child.mine ? null : child.team];
  return (
    <button type="button" className="child-search__child" onClick={() => onChoose(child)}>
      <span className="child-search__name">{child.name}</span>
      <span className="soft">
        <span className="unbroken">{child.reference}</span>&nbsp;· {dotted(facts)}
      </span>
      <Icon name="chevron" size={18} />
    </button>
  );
}
