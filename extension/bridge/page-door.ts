// The door that strip.js opens in the page's isolated world: what may be asked of the page and what it answers. Shapes only, so that the
// page carries nothing of the browser's API. The page strips before it answers: nothing raw comes back.
import type { Fingerprints, Keep } from '#shared/stripping/types.ts';
import type { RecordKey, Selected } from './hand-over.ts';

/** The salt lives as long as the browser session, so that a key that rests with a draft can be compared but not guessed. */
export type Take = {
  salt: string;
  today: string;
  beside: Beside | null;
  /** What stripping keeps (decision 9); null where nobody has signed in on this device yet. */
  keep: Keep | null;
};

/** What the top document says of the person on screen; a frame of another origin cannot see it for itself. */
export type Beside = { record: RecordKey; fingerprints: Fingerprints | null };

export type Taken =
  | ({ status: 'ready' } & Selected)
  | { status: 'empty' }
  | { status: 'too-long'; chars: number }
  /** The selection may be in a frame that this document cannot look into. */
  | { status: 'blocked' };

/** What became of a note: where it was written, or why not. Nothing that stands in the page. */
export type Wrote =
  | { status: 'written'; into: 'line' | 'box' | 'editor' }
  | { status: 'no-field' }
  | { status: 'read-only' }
  | { status: 'too-long'; room: number }
  /** The page, or the frame with the field, may not be reached. */
  | { status: 'blocked' };

export type PageDoor = {
  takeSelection(take: Take): Promise<Taken>;
  readBeside(salt: string): Beside;
  writeNote(note: string): Wrote;
};

declare global {
  /** Lives in the extension's isolated world, where the page's own scripts cannot see it. */
  var peerHubPage: PageDoor | undefined;
}
