// What is told of the engine's mistakes: what was said, the kind, the shape and the engine. Pure; the words stay here.
import { shapeFor } from '#shared/basics/word-shape.ts';
import { engineVersion, type MissedKind, type WordReport } from '#shared/contract/stripping.ts';
import type { Found } from '#shared/stripping/index.ts';
import type { Label } from './marks.ts';

/** What can be told of: the shape of what a label stands for is known. */
export type Told = Pick<Label, 'kind'> & { shape: string };

type Span = { start: number; end: number };

export const missedReport = (raw: string, span: Span, kind: MissedKind): WordReport => ({
  said: 'missed',
  kind,
  shape: shapeFor(raw.slice(span.start, span.end)),
  version: engineVersion,
});

/** Of what went already, its shape is all that is left. */
export const wronglyOut = ({ kind, shape }: Told): WordReport => ({
  said: 'not-identifying',
  kind,
  shape,
  version: engineVersion,
});

export const wrongReport = (raw: string, found: Found): WordReport =>
  wronglyOut({ kind: found.kind, shape: shapeFor(raw.slice(found.start, found.end)) });
