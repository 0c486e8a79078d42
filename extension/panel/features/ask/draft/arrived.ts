// What the page said of what it took out, as far as words that come from it need it: the shape of what each label stands for, so that a
// mistake can be told of, and which label is the person on the record. In the panel's memory alone; a draft rests without it.
import type { Label } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { shapePattern } from '#shared/basics/word-shape.ts';
import type { Removed } from '#shared/stripping/index.ts';
import { KNOWN } from '#shared/stripping/known.ts';
import { lastNumber } from '#shared/stripping/numbering.ts';
import type { Besides } from './beside.ts';

export type FromPage = {
  labels: readonly Label[];
  /** The same as a draft keeps them. */
  resting: Label[];
  /** The person on the record is `[name 2]` in these words. */
  numberOnRecord: number | null;
};

/** A hand-over lay in storage: what is no shape is left out. */
export function readRemoved(removed: readonly Removed[]): FromPage {
  const labels = removed.map(({ kind, label, shape }): Label => {
    const isShape = typeof shape === 'string' && shapePattern.test(shape);
    return isShape ? { kind, label, shape } : { kind, label };
  });
  const onRecord = removed.find(({ kind, why }) => kind === 'PERSON' && why === KNOWN);
  return {
    labels,
    resting: removed.map(({ kind, label }) => ({ kind, label })),
    numberOnRecord: (onRecord && lastNumber(onRecord.label)) || null,
  };
}

export type Arrived = {
  came: (draftId: string, said: FromPage) => void;
  shapeOf: (draftId: string, label: string) => string | undefined;
  /** Null as soon as that person is forgotten (decision 6). */
  numberOnRecord: (draftId: string) => number | null;
  /** On lock and sign-out. */
  forget: () => void;
};

export function makeArrived(person: Besides['person']): Arrived {
  const shapes = new Map<string, ReadonlyMap<string, string | undefined>>();
  const onRecord = new Map<string, number>();
  person.subscribe(({ fingerprints }, before) => {
    if (fingerprints !== before.fingerprints) onRecord.clear();
  });
  return {
    came(draftId, { labels, numberOnRecord }) {
      shapes.set(draftId, new Map(labels.map(({ label, shape }) => [label, shape])));
      for (const id of shapes.keys()) if (shapes.size > limits.draftsMax) shapes.delete(id);
      if (numberOnRecord !== null && person.getState().fingerprints) onRecord.set(draftId, numberOnRecord);
    },
    shapeOf: (draftId, label) => shapes.get(draftId)?.get(label),
    numberOnRecord: (draftId) => onRecord.get(draftId) ?? null,
    forget() {
      shapes.clear();
      onRecord.clear();
    },
  };
}
