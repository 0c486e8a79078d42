// How a call is refused: one shape for all, and the codes of each HTTP status with the sentence that a person is shown.
import { z } from 'zod';
import { httpStatusOf } from '#api/errors.ts';
import { type RefusalCode, refusalCodes } from '#shared/basics/refusals.ts';
import { refusalWords } from '#shared/contract/words.ts';
import { type Json, toSchema } from './to-schema.ts';

type Code = RefusalCode | 'bug';
const codes = [...refusalCodes, 'bug'] as const;
const offset = z.number().int().min(0);

/** What `errors.ts` sends; a test holds real refusals against it. */
const refusal = z.object({
  error: z.object({
    code: z.number().int().meta({ description: 'Of JSON-RPC. Go by `data.refusal.code`.' }),
    message: z.enum(codes),
    data: z.object({
      code: z.string(),
      httpStatus: z.number().int(),
      path: z.string().optional(),
      refusal: z.object({
        code: z.enum(codes),
        findings: z
          .array(z.object({ path: z.string(), kind: z.string(), start: offset, end: offset }))
          .meta({ description: 'Of `still-identifies`: where, in UTF-16 code units; never what.' }),
      }),
    }),
  }),
});

const statuses = Map.groupBy<number, Code>(codes, httpStatusOf);
/** The body as a whole; a single text that is too long is a 400. */
statuses.set(413, ['too-long']);

export const refusalComponents = (): Json => ({
  schemas: { Refusal: toSchema(refusal, 'output') },
  responses: Object.fromEntries(
    [...statuses].map(([status, those]) => [`Refused${status}`, toResponse(those)]),
  ),
});

/** Of a call that sends a body, or of one that sends none. */
export const refusalsOf = (hasBody: boolean): Json =>
  Object.fromEntries(
    [...statuses.keys()]
      .filter((status) => hasBody || status !== 413)
      .map((status) => [status, { $ref: `#/components/responses/Refused${status}` }]),
  );

function toResponse(those: readonly Code[]): Json {
  const only = { type: 'object', properties: { message: { enum: those } } };
  return {
    description: those.map((code) => `- \`${code}\`: ${wordsOf(code)}`).join('\n'),
    content: {
      'application/json': {
        schema: { allOf: [{ $ref: '#/components/schemas/Refusal' }, { properties: { error: only } }] },
      },
    },
  };
}

const wordsOf = (code: Code): string =>
  code === 'bug' ? 'A mistake of ours. Nothing more is said; the log knows.' : refusalWords[code];
