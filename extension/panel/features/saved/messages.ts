// All words of keeping what was found, in one place.
export const words = {
  save: 'Save',
  saved: 'Saved: take it away',
  savedSaid: 'Saved under Find',
  unsavedSaid: 'No longer saved',
  undo: 'Undo',
  heading: 'Saved by you',
} as const;
