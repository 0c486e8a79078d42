// From what a person types to the match pattern a permission is asked for, and back to what is shown. One host at a time: never a wildcard.

/** `records.example`, `https://records.example/x?y` → `https://records.example/*`; nothing for what is not a website. */
export function toSitePattern(typed: string): string | undefined {
  const trimmed = typed.trim();
  if (trimmed === '' || /[\s*]/.test(trimmed)) return undefined;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  // Match patterns hold no port: leave for a host is for all its ports.
  return isWeb && hostname !== '' ? `${protocol}//${hostname}/*` : undefined;
}

/** What a person recognises: the host, and the scheme only where it is not the usual one. */
export const toSiteName = (pattern: string): string =>
  pattern.replace(/^(?:https|\*):\/\//, '').replace(/\/\*$/, '');
