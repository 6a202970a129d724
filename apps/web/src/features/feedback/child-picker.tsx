import './child-picker.css';

import { useQuery } from '@apollo/client/react';
import { useEffect, useId, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import { FindChildrenDocument, type FindChildrenQuery } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { describedBy, Field } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { Loading } from '../../ui/states';
import type { FeedbackValues } from './feedback-values';
import { useSettled } from './use-settled';

export interface ChosenChild {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
}

type FoundChild = FindChildrenQuery['children']['edges'][number]['node'];

interface ChildPickerProps {
  readonly chosen: ChosenChild | null;
  readonly onChange: () => void;
}

/** Who said it: the worker's own children first, others by name or reference; or a group instead of one child. */
export function ChildPicker({ chosen, onChange }: ChildPickerProps) {
  const { setValue } = useFormContext<FeedbackValues>();
  const [about, childId] = useWatch<FeedbackValues, ['about', 'childId']>({ name: ['about', 'childId'] });
  const change = useRef<HTMLButtonElement>(null);
  const [justChosen, setJustChosen] = useState(false);

  useEffect(() => {
    if (justChosen && chosen) change.current?.focus();
  }, [chosen, justChosen]);

  if (about === 'GROUP') return <GroupField />;
  if (childId && !chosen) return <Loading label="Opening the child" lines={1} />;
  if (chosen) {
    return (
      <div className="chosen-child">
        <p className="chosen-child__name">
          <span className="field__label">{chosen.name}</span>
          <span className="soft">{chosen.reference}</span>
        </p>
        <button ref={change} type="button" className="button button--secondary button--small" onClick={onChange}>
          Change<span className="visually-hidden"> the child</span>
        </button>
      </div>
    );
  }
  return (
    <ChildSearch
      onChoose={(child) => {
        setJustChosen(true);
        setValue('childId', child.id, { shouldDirty: true });
      }}
    />
  );
}

function ChildSearch({ onChoose }: { readonly onChoose: (child: FoundChild) => void }) {
  const { setValue, formState } = useFormContext<FeedbackValues>();
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), 250);
  const list = useId();
  const { data, previousData, loading } = useQuery(FindChildrenDocument, {
    variables: { search },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.children.edges ?? [];
  const error = formState.errors.childId?.message;
  const hint = 'Search by name or reference. Your own children come first.';
  return (
    <div className="child-search">
      <Field id="childId" label="Which child?" hint={hint} error={error}>
        <input
          id="childId"
          type="search"
          className="control"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy('childId', hint, error)}
          aria-controls={list}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </Field>
      <FoundChildren id={list} found={found} search={search} loading={loading} onChoose={onChoose} />
      <Button look="link" onClick={() => setValue('about', 'GROUP', { shouldDirty: true })}>
        It is not about one child
      </Button>
    </div>
  );
}

interface FoundChildrenProps {
  readonly id: string;
  readonly found: FindChildrenQuery['children']['edges'];
  readonly search: string;
  readonly loading: boolean;
  readonly onChoose: (child: FoundChild) => void;
}

function FoundChildren({ id, found, search, loading, onChoose }: FoundChildrenProps) {
  if (found.length === 0 && loading) return <Loading label="Looking for children" lines={2} />;
  return (
    <div id={id}>
      <p className="visually-hidden" role="status">
        {search === '' ? '' : `${String(found.length)} found`}
      </p>
      {found.length === 0 ? (
        <p className="soft">
          {search === '' ? 'No child is allocated to you or your team yet.' : `Nobody found for “${search}”.`}
        </p>
      ) : (
        <ul className="child-search__list">
          {found.map(({ node }) => (
            <li key={node.id}>
              <button type="button" className="child-search__child" onClick={() => onChoose(node)}>
                <span className="child-search__name">{node.name}</span>
                <span className="soft">
                  {[node.reference, node.ageLabel, node.mine ? null : node.team].filter(Boolean).join(' · ')}
                </span>
                <Icon name="chevron" size={18} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const groups = ['Children in Care Council', 'Care Leavers Forum'];

function GroupField() {
  const { register, setValue, formState } = useFormContext<FeedbackValues>();
  const error = formState.errors.groupName?.message;
  const hint = 'For example, Children in Care Council. Do not name any child.';
  return (
    <div className="child-search">
      <Field id="groupName" label="Which group?" hint={hint} error={error}>
        <input
          {...register('groupName')}
          id="groupName"
          className="control"
          list="groups"
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy('groupName', hint, error)}
        />
        <datalist id="groups">
          {groups.map((group) => (
            <option key={group} value={group}>
              {group}
            </option>
          ))}
        </datalist>
      </Field>
      <Button look="link" onClick={() => setValue('about', 'CHILD', { shouldDirty: true })}>
        It is about one child
      </Button>
    </div>
  );
}
