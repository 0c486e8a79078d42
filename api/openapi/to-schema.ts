// From the contract's zod to JSON Schema, as the document shows it. Nothing is written by hand: what zod checks is what stands here.
import { z } from 'zod';
import { textFields } from '#shared/contract/readable.ts';

export type Json = Record<string, unknown>;

/** `input`: what a caller sends. `output`: what crosses the wire. */
export function toSchema(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    io,
    // A transform of ours is a brand and changes no sign: the text before it is the text behind it.
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const { def } = zodSchema._zod;
      const isBrand = def.type === 'pipe' && def.out._zod.def.type === 'transform';
      if (isBrand && io === 'output') Object.assign(jsonSchema, toSchema(def.in, io));
      // A newer API may say more: nobody is told that it will not.
      if (io === 'output' && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties;
      // The format says it in a word.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      if (io === 'input') jsonSchema.description ??= judged(zodSchema);
    },
  });
  return json;
}

function judged(schema: z.core.$ZodType): string | undefined {
  const mark = textFields.get(schema);
  return mark?.manner === 'readable'
    ? 'Others read it: a text that certainly identifies somebody is refused with `still-identifies`.'
    : mark?.reason;
}
