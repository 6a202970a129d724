import { createContext } from 'react';

import type { ChainedFragment } from '../../../gql/children/graphql';

/** What else of this child waits for an answer: one decision may answer several. */
export const OtherWords = createContext<readonly ChainedFragment[]>([]);

/** Why the record was opened, where the reader had to say. */
export const OpenedFor = createContext<string | null>(null);

/** Who works with this child by name: they tell, where nobody else was named. */
export const AllocatedWorker = createContext<string | null>(null);

/** Whose words are answered on a page of their own, where nothing else says it beside them. */
export const WhoseWords = createContext<string | null>(null);

/** What was chosen from a list to be answered together with these words: ids of tellings. */
export const AnswerWith = createContext<readonly string[]>([]);
