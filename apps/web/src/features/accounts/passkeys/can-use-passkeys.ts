/** Whether this browser could be asked for a passkey: it has to know them, and the address has to be a name, no number. */
export function canUsePasskeys(): boolean {
  return 'PublicKeyCredential' in window && !/^[\d.]+$|:/.test(location.hostname);
}
