import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { isUntouched, type Keepable, restoreValues } from './restore-values';

/*
 * What was chosen in dialogs that were closed without saving. With the client it goes when somebody else, or nobody, is
 * signed in, and with the page when that is closed. Where sentences are written that would be missed (a decision, what a
 * child was told), the draft is kept on the device instead: `use-form-draft`. Both say so alike: `as-you-left-it`.
 */
const everyLeft = new WeakMap<ApolloClient, Map<string, unknown>>();

export interface Left {
  readonly isLeft: () => boolean;
  readonly read: () => unknown;
  readonly keep: (values: unknown) => void;
  readonly forget: () => void;
}

/** @param name names the dialog and what it is about: `ask-again:1042` */
export function useLeft(name: string): Left {
  const client = useApolloClient();
  const own = everyLeft.get(client) ?? new Map<string, unknown>();
  everyLeft.set(client, own);
  return {
    isLeft: () => own.has(name),
    read: () => own.get(name),
    keep: (values) => own.set(name, values),
    forget: () => own.delete(name),
  };
}

/** What stands in a dialog: at first as it was left when it was closed without saving, else `empty`. */
export function useLeftValues<Values extends Keepable<Values>>(name: string, empty: Values) {
  const left = useLeft(name);
  const [{ values, wasLeft }, setNow] = useState(() => ({
    values: restoreValues(left.read(), empty),
    wasLeft: left.isLeft(),
  }));
  const [thrown, setThrown] = useState<Values | null>(null);
  const change = (next: Values) => {
    setNow({ values: next, wasLeft });
    setThrown(null);
    if (isUntouched(next, empty)) left.forget();
    else left.keep({ ...next });
  };
  const startAgain = () => {
    setNow({ values: empty, wasLeft: false });
    setThrown(values);
    left.forget();
  };
  const takeBack = () => {
    if (thrown === null) return;
    setNow({ values: thrown, wasLeft: true });
    setThrown(null);
    left.keep({ ...thrown });
  };
  return { values, wasLeft, thrown, change, startAgain, takeBack, forget: left.forget };
}
