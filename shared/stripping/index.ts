// The de-identification engine: pure, without clock, network or dependency; the same result in page, panel and API.
export { findIdentifiers } from './find.ts';
export { type JigsawContext, jigsaw } from './jigsaw.ts';
export { fingerprint } from './known.ts';
export { loadJudges, loadNames } from './names.ts';
export { strip } from './strip.ts';
export type {
  Confidence,
  Fingerprints,
  Found,
  Hint,
  Identity,
  Keep,
  Kind,
  Options,
  Removed,
  Strip,
} from './types.ts';
