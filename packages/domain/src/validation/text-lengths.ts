/**
 * The greatest length of each kind of text, in characters as PostgreSQL counts them (code points). The forms, the
 * API and the checks in the database all keep to this one list. A number here may grow, in step with a migration; made
 * smaller, it would refuse what people were told is kept.
 */
export const longest = {
  /** An identifier in its usual form, with its hyphens. */
  id: 36,
  /** The key of a choice, a column or a rule. */
  code: 60,
  /** A SHA-256 sum, as hexadecimal digits. */
  hash: 64,
  /** A language tag (BCP 47 says that 35 are enough). */
  language: 35,
  /** What another system calls a child. */
  identifier: 100,
  /** What a child or a case is filed under: an identifier with a few letters before it. */
  reference: 120,
  /** A person, a team, a group, a place; also a line such as who else was there. */
  name: 200,
  email: 320,
  password: 200,
  /** What a one-time address carries. */
  token: 200,
  /** What is looked for: a name, a few words, or a whole reference. */
  search: 120,
  /** As long as a file's name can be on a disk. */
  fileName: 255,
  /** Why a record is opened, what an action waits for. */
  sentence: 300,
  /** A heading. Three hundred fill half the screen of a phone. */
  title: 300,
  /** Where a page ended, as the server wrote it. */
  cursor: 2_000,
  /** Why something was decided, what was asked. */
  explanation: 2_000,
  /** What shows that something was done, what somebody hopes for. */
  passage: 5_000,
  /** What happened, and what was answered. */
  account: 10_000,
  /** What a child said, wished or was seen to do: room for a long talk. */
  words: 20_000,
  /** A file as text: ten times the largest council's return. */
  file: 20_000_000,
} as const;

/** The greatest number of entries of each kind of list. */
export const most = {
  /** Groups of a council's sign-on that stand for a role or a team. */
  signOnLines: 500,
  /** One answer for each use of a child's words. */
  consents: 3,
  /** Header, reviews and episodes of a return. */
  files: 3,
  /** Files of the case system that are brought in together. */
  caseFiles: 10,
  /** Lines of a file of people or children: three times the largest council’s. */
  importRows: 250_000,
  /** Columns that one change of a row names. */
  columns: 60,
  /** Who was in the room, or which themes were spoken of. */
  choices: 30,
  /** Actions of a plan: a board shows all of them. */
  actions: 500,
  /** People from whom something is kept. */
  people: 50,
  /** Lines of one part of a setting: bank holidays of some years. */
  settingTexts: 60,
} as const;
