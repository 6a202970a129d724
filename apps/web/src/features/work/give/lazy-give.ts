/** Fetched when somebody is about to give something on. */
export async function loadGive() {
  return (await import('./give-dialog')).GiveDialog;
}
