// Judges a typed or configured address of the API. Pure, so that the options page can say at once what is wrong.

/** An address without a path, or nothing. Plain http is for this computer alone, as the content security policy says. */
export function toApiAddress(typed: unknown): string | undefined {
  if (typeof typed !== 'string' || !URL.canParse(typed.trim())) return undefined;
  const url = new URL(typed.trim());
  const isHere = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  const isAllowed = url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
  return isAllowed && !url.username && !url.password ? url.origin : undefined;
}
