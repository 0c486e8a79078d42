// Where the words of the toolkit come from, and until when. No reviewer is named, because nobody has reviewed them yet.
import type { Provenance } from './types.ts';

export const provenance: Provenance = {
  version: 1,
  sources: [
    'Service-design study of proactive social prescribing (project source S1): stages, guide, cards, a name by hand, counting without names',
    'Public involvement group on the link worker role (project source S2): roles that people mix up, why few come by themselves',
    'Duties of the other roles: general knowledge, not read in a source; they differ from place to place, so check them with your practice',
  ],
  writtenOn: '2026-11-22',
  reviewBy: '2027-02-22',
};
