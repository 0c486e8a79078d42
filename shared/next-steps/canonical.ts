// One spelling for one meaning: keys sorted, no spaces, so that the API signs and the panel verifies the same characters.

export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  // Without a prototype, so that a key called __proto__ is a key.
  const made: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort()) made[key] = sorted((value as Record<string, unknown>)[key]);
  return made;
}
