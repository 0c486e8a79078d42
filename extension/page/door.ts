// The page's door, opened in the extension's own isolated world: the page's scripts cannot see it. Calls come from the worker and the panel.
import type { PageDoor } from '#extension/bridge/page-door.ts';
import { readBeside } from './record.ts';
import { takeSelection } from './take-selection.ts';
import { writeNote } from './write-note.ts';

const door: PageDoor = {
  takeSelection: (take) => takeSelection(window, take),
  readBeside: (salt) => readBeside(window, salt),
  writeNote: (note) => writeNote(window, note),
};

export function openDoor(): void {
  globalThis.peerHubPage = door;
}
