/** What happens to a task: it is done, or it is not done after all. */
export type TaskEventKind = 'DONE' | 'REOPENED';
