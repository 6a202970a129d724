const ownOrigin = 'https://heard.invalid'; // whichever it is: only what leads away from it counts

/**
 * Only addresses inside the app are gone back to after signing in; anything else leads home. The address is read as a
 * browser reads it, which drops tabs and line ends and takes a backslash for a slash.
 */
export function ownPath(address: string | null): string {
  if (!address?.startsWith('/') || !URL.canParse(address, ownOrigin)) return '/';
  const { origin, pathname, search, hash } = new URL(address, ownOrigin);
  if (origin !== ownOrigin || pathname.startsWith('//')) return '/';
  return /^\/(?:sign-(?:in|on)|setup)/.test(pathname) ? '/' : `${pathname}${search}${hash}`;
}
