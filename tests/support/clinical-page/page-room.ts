// What the page room offers, gathered for a test page: bundled by room.ts and run in a real Chromium, never in Node.
import type { Beside } from '#extension/bridge/page-door.ts';
import { readBanner } from '#extension/page/banner.ts';
import { focusedPlace, reachableDocuments } from '#extension/page/documents.ts';
import { readBeside } from '#extension/page/record.ts';
import { selectedText } from '#extension/page/selected-text.ts';
import { takeSelection } from '#extension/page/take-selection.ts';
import type { Keep } from '#shared/stripping/types.ts';

export const room = {
  banner: () => readBanner(reachableDocuments(window)),
  selected: () => {
    const focus = focusedPlace(document);
    return selectedText(focus.document, focus.element);
  },
  take: (salt = 'a salt', keep: Keep | null = null) =>
    takeSelection(window, { salt, today: '2026-11-20', beside: null, keep }),
  /** As in a frame of another origin, whose top document was asked first. */
  takeBeside: (salt: string, beside: Beside) =>
    takeSelection(window, { salt, today: '2026-11-20', beside, keep: null }),
  beside: (salt = 'a salt') => readBeside(window, salt),
};
