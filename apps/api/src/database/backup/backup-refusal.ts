/** A backup can't be made, or can't be restored. The message is one sentence that says what to do. */
export class BackupRefusal extends Error {}
