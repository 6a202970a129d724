/*
 * Fields whose absence nobody can notice, each with the reason. One that is not found any more has to leave this list.
 * `{ file, gone, why }`: the file, the mapping as the report prints it, and why it may survive.
 */
export const knownSurvivors = [];
