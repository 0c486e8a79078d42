// The three kinds of text. Raw is plain `string` and exists in the page and in a box being typed in.
declare const stripped: unique symbol;
declare const forRecord: unique symbol;

/** The only kind of text that moves, rests or is sent. Minted by `shared/stripping/strip.ts` alone. */
export type StrippedText = string & { readonly [stripped]: true };

/** For the patient's own record: may name the person, lives in the panel's memory alone, never sent. */
export type NoteText = string & { readonly [forRecord]: true };

/** Stands where words were taken out after the engine had looked at them: by a person, a moderator or the server. */
export const removedWords = '[removed]' as StrippedText;
