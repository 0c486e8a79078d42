// One procedure as the HTTP call that it is: how it is asked, by whom, and every answer. Read off the router, never written twice.
import type { z } from 'zod';
import { mayCall, type Who } from '#api/access/what.ts';
import { keysMayCall } from '#api/access/what-keys.ts';
import { watchChanges } from '#shared/contract/channels.ts';
import { about } from './about.ts';
import { refusalsOf } from './refusals.ts';
import { type Json, toSchema } from './to-schema.ts';

export type Procedure = {
  type: 'query' | 'mutation' | 'subscription';
  inputs: readonly z.core.$ZodType[];
  output?: z.core.$ZodType;
};

/** What a stream says, event by event: tRPC knows no output of one. */
const eventsOf: Readonly<Record<string, z.core.$ZodType>> = { 'channels.changes': watchChanges.event };

export function toPathItem(path: string, { type, inputs: [input], output }: Procedure): Json {
  const who = mayCall[path];
  const said = type === 'subscription' ? eventsOf[path] : output;
  if (who === undefined || input === undefined || said === undefined)
    throw new Error(`${path} cannot be described: it lacks a line of access, an input or an output.`);
  const call = {
    operationId: path,
    tags: [tagOf(path)],
    summary: about[path],
    description: `${whoMay(who)} ${keyMay(path, who)}`.trim(),
    'x-roles': [who],
    security: securityOf(path, who),
  };
  const asked = toSchema(input, 'input');
  if (type === 'subscription')
    return { get: { ...call, parameters: [inAddress(asked), resumeFrom], responses: { 200: stream(said) } } };
  if (type === 'query')
    return { get: { ...call, parameters: [inAddress(asked)], responses: answers(said, false) } };
  const requestBody = { required: true, content: json(asked) };
  return { post: { ...call, requestBody, responses: answers(said, true) } };
}

/** `caseLibrary.browse` stands under “Case library”. */
export const tagOf = (path: string): string =>
  path
    .replace(/\..*/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^./, (letter) => letter.toUpperCase());

const json = (schema: Json): Json => ({ 'application/json': { schema } });

const inAddress = (schema: Json): Json => ({
  name: 'input',
  in: 'query',
  required: true,
  description: 'JSON, encoded for an address.',
  content: json(schema),
});

const resumeFrom: Json = {
  name: 'last-event-id',
  in: 'header',
  description: 'The `id` of the last event that arrived: the stream goes on behind it.',
  schema: { type: 'string' },
};

const within = (name: string, schema: Json): Json => ({
  type: 'object',
  properties: { [name]: schema },
  required: [name],
});

const answers = (output: z.core.$ZodType, hasBody: boolean): Json => ({
  200: {
    description: 'Done. What is asked for stands in `result.data`.',
    content: json(within('result', within('data', toSchema(output, 'output')))),
  },
  ...refusalsOf(hasBody),
});

/** OpenAPI 3.1 has no word for what single events say: it stands in words of our own beside the plain text. */
const stream = (event: z.core.$ZodType): Json => ({
  description: `Server-sent events, for half an hour at most, whatever becomes of the call: a refusal is an event, too. First comes \`connected\`. An event
without a name is a change: its \`data\` is JSON (\`x-event-data\`), its \`id\` is where to go on. \`ping\` says that the stream is alive,
\`serialized-error\` ends it with a refusal (\`x-event-refusal\`), \`return\` without one: call again, with the last \`id\`.`,
  content: {
    'text/event-stream': {
      schema: { type: 'string' },
      'x-event-data': toSchema(event, 'output'),
      'x-event-refusal': { $ref: '#/components/schemas/Refusal/properties/error' },
    },
  },
});

const nameOf = (who: Who): string => who.replace('-', ' ');

function whoMay(who: Who): string {
  if (who === 'open') return 'Anybody may call it, without a token.';
  if (who === 'signed-in') return 'Whoever is signed in may call it, whatever the role.';
  return `It needs the role of ${nameOf(who)}.`;
}

function keyMay(path: string, who: Who): string {
  if (who === 'open') return '';
  if (!keysMayCall.has(path)) return 'No API key may call it.';
  return who === 'signed-in' ? 'Any API key may call it.' : 'An API key with this role may call it.';
}

/** OpenAPI lets a bearer token name the roles that a call needs. */
function securityOf(path: string, who: Who): Json[] {
  if (who === 'open') return [];
  const roles = who === 'signed-in' ? [] : [who];
  return [{ session: roles }, ...(keysMayCall.has(path) ? [{ apiKey: roles }] : [])];
}
