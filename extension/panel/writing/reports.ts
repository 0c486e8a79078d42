// What is told of the engine's mistakes: what was said, the kind, the shape and the engine. Pure; the words stay here.
import { shapeOf } from '#shared/basics/word-shape.ts';
import { engineVersion, type MissedKind, type WordReport } from '#shared/contract/stripping.ts';
import type { Found } from '#shared/stripping/index.ts';

type Span = { start: number; end: number };

/** Signs alone have no shape of their own; the shortest one stands for them. */
const shapeAt = (raw: string, { start, end }: Span): string =>
  shapeOf(raw.slice(start, end)) ?? shapeOf('x') ?? '';

export const missedReport = (raw: string, span: Span, kind: MissedKind): WordReport => ({
  said: 'missed',
  kind,
  shape: shapeAt(raw, span),
  version: engineVersion,
});

export const wrongReport = (raw: string, found: Found): WordReport => ({
  said: 'not-identifying',
  kind: found.kind,
  shape: shapeAt(raw, found),
  version: engineVersion,
});
