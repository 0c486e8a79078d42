// Walks what the procedures take and names every text in it: who may write what, and how it is judged.
import type { AnyRouter } from '@trpc/server';
import type { z } from 'zod';
import { textFields } from '#shared/contract/readable.ts';

export type TextOf = {
  /** `channels.startThread:title` */
  where: string;
  manner: 'readable' | 'exempt' | 'patterned' | 'free';
  /** Why it is not judged. */
  reason?: string;
  schema: z.core.$ZodType;
};

type Schema = z.core.$ZodType & { _zod: { def: Def } };
type Def = {
  type: string;
  in?: Schema;
  out?: Schema;
  innerType?: Schema;
  element?: Schema;
  valueType?: Schema;
  items?: Schema[];
  options?: Schema[];
  left?: Schema;
  right?: Schema;
  shape?: Record<string, Schema>;
  format?: string;
  pattern?: RegExp;
  checks?: { _zod: { def: { check: string; format?: string } } }[];
};

export function proceduresOf(router: AnyRouter): Record<string, { type: string; inputs: unknown[] }> {
  const procedures = router._def.procedures as Record<string, { _def: { type: string; inputs: unknown[] } }>;
  return Object.fromEntries(Object.entries(procedures).map(([path, { _def }]) => [path, _def]));
}

export const textsOf = (router: AnyRouter): TextOf[] =>
  Object.entries(proceduresOf(router)).flatMap(([path, { inputs }]) =>
    inputs.flatMap((input) =>
      walk(input as Schema, '').map((text) => ({ ...text, where: `${path}:${text.where}` })),
    ),
  );

function walk(schema: Schema, at: string): TextOf[] {
  const marked = textFields.get(schema);
  if (marked) return [{ where: at, schema, ...marked }];
  const { def } = schema._zod;
  if (def.type === 'string') return [{ where: at, schema, manner: isPatterned(def) ? 'patterned' : 'free' }];
  // What may be anything may hold a text.
  if (['any', 'unknown', 'custom', 'record', 'map', 'lazy', 'template_literal', 'file'].includes(def.type))
    return [{ where: at, schema, manner: 'free' }];
  const inside = (name: string) => (at === '' ? name : `${at}.${name}`);
  const children: [Schema | undefined, string][] = [
    [def.in, at],
    [def.innerType, at],
    [def.element, inside('[]')],
    [def.left, at],
    [def.right, at],
    ...(def.items ?? []).map((one): [Schema, string] => [one, inside('[]')]),
    ...(def.options ?? []).map((one): [Schema, string] => [one, at]),
    ...Object.entries(def.shape ?? {}).map(([name, one]): [Schema, string] => [one, inside(name)]),
  ];
  return children.flatMap(([child, where]) => (child ? walk(child, where) : []));
}

/** A format such as uuid or date, or an expression of our own. */
const isPatterned = (def: Def) =>
  def.format !== undefined ||
  def.pattern !== undefined ||
  (def.checks ?? []).some((check) => check._zod.def.check === 'string_format');
