import { wordsOfOtherOperations } from './other-operation-words.js';

/**
 * What somebody did, in the words of a screen, for the operations that people look for most. Their order is that in
 * which a screen offers them.
 */
const lookedForMost = new Map([
  ['child', 'Opened a child’s record'],
  ['childVoice', 'Read a child’s latest words'],
  ['childTimeline', 'Read what a child said before'],
  ['failedNight', 'Looked whether the night’s files could be used'],
  ['feedback', 'Read one telling'],
  ['chain', 'Read what came of words'],
  ['inviteEverybody', 'Invited everybody who was not invited'],
  ['lifeDecisions', 'Read decisions about a child’s life'],
  ['children', 'Looked for children'],
  ['caseload', 'Listed children'],
  ['caseChild', 'Looked a child up by reference'],
  ['recordFeedback', 'Recorded what a child said'],
  ['recordDecision', 'Decided about words'],
  ['recordTellingBack', 'Told a child what came of it'],
  ['recordLifeDecision', 'Recorded a decision about a child’s life'],
  ['complaint', 'Opened a complaint or compliment'],
  ['complaints', 'Listed complaints'],
  ['recordComplaint', 'Recorded a complaint'],
  ['recordExport', 'Took a file out of Heard'],
  ['importReturn', 'Imported a return'],
  ['importChildren', 'Brought children in'],
  ['accessLog', 'Searched the access log'],
  ['openingsOfChild', 'Looked at who opened a record'],
  ['signIn', 'Signed in'],
  ['signInWithPasskey', 'Signed in with a passkey'],
  ['signOn', 'Signed in by the council’s sign-on'],
  ['signOut', 'Signed out'],
  ['makeAccountLink', 'Made a link for a password'],
  ['endSessionsOf', 'Signed somebody out everywhere'],
]);

export const operationChoices: readonly (readonly [operation: string, words: string])[] = [...lookedForMost];

/** Every operation that has words. */
export const operationsInWords: readonly string[] = [...lookedForMost.keys(), ...wordsOfOtherOperations.keys()];

/** What somebody did, in words; for what is no operation any more its name, word by word. */
export function operationWords(operation: string): string {
  const known = lookedForMost.get(operation) ?? wordsOfOtherOperations.get(operation);
  if (known !== undefined) return known;
  const spaced = operation.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
  return `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}
