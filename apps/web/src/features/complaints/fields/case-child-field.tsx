import { useEffect, useRef, useState } from 'react';

import { ChildSearch } from '../../../foundations/children/child-search';
import { ChosenChild } from '../../../foundations/children/chosen-child';
import { useCan } from '../../../platform/session';
import { ByReference } from './by-reference';

interface CaseChildFieldProps {
  readonly reference: string;
  readonly name: string;
  readonly error: string | undefined;
  readonly onChange: (child: { readonly reference: string; readonly name: string }) => void;
}

/** Which child it concerns: found by name among those within reach, else by the exact reference. */
export function CaseChildField({ reference, name, error, onChange }: CaseChildFieldProps) {
  const mayLook = useCan('complaint:record');
  const change = useRef<HTMLButtonElement>(null);
  const [justChosen, setJustChosen] = useState(false);
  useEffect(() => {
    if (justChosen && reference !== '') change.current?.focus();
  }, [justChosen, reference]);
  const choose = (child: { readonly reference: string; readonly name: string }) => {
    setJustChosen(true);
    onChange({ reference: child.reference, name: child.name });
  };
  if (reference !== '') {
    return (
      <div className="child-search">
        <ChosenChild
          ref={change}
          name={name || reference}
          reference={reference}
          onChange={() => onChange({ reference: '', name: '' })}
        />
        {error ? (
          <p className="field__error" id="childReference-error">
            {error}
          </p>
        ) : null}
      </div>
    );
  }
  return (
    <div className="child-search">
      <ChildSearch
        id="childReference"
        label="Which child is it about?"
        hint={
          mayLook
            ? 'A child of your cases by name. Any other child by their exact reference, such as VC-1042, with a reason.'
            : 'Search by name or reference.'
        }
        error={error}
        optional
        listedAtOnce={false}
        nobodyYet=""
        renderNobody={(search) => <ByReference reference={search} onChoose={choose} />}
        onChoose={choose}
      />
    </div>
  );
}
