// Turns refusals, faults and bugs into what a client may know: a code and offsets. A message with input values, a
// stack or a name of ours never crosses the wire.

import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { z } from 'zod';
import { Refusal, type RefusalCode, refusalCodes, type StillIdentifies } from '#shared/basics/refusals.ts';
import { isDatabaseGone } from './database/faults.ts';
import { faultFields, type Log } from './log.ts';

export type WireRefusal = { code: RefusalCode | 'bug'; findings: readonly StillIdentifies[] };

/** How each refusal travels by HTTP; what is not listed is a plain 400. */
const statusOf: Partial<Record<RefusalCode, TRPC_ERROR_CODE_KEY>> = {
  'not-signed-in': 'UNAUTHORIZED',
  'session-expired': 'UNAUTHORIZED',
  suspended: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  'not-allowed': 'FORBIDDEN',
  'channel-closed': 'FORBIDDEN',
  'read-only': 'FORBIDDEN',
  'thread-closed': 'FORBIDDEN',
  'too-many-requests': 'TOO_MANY_REQUESTS',
  'already-done': 'CONFLICT',
  'key-reused': 'CONFLICT',
  'no-role': 'FORBIDDEN',
  'organisation-not-listed': 'FORBIDDEN',
  'assurance-too-low': 'FORBIDDEN',
  'chase-closed': 'CONFLICT',
  'changed-elsewhere': 'CONFLICT',
  'already-listed': 'CONFLICT',
  'own-role': 'FORBIDDEN',
  unavailable: 'SERVICE_UNAVAILABLE',
};

const isRefusalCode = (value: unknown): value is RefusalCode => refusalCodes.some((code) => code === value);

/** Of several things wrong with an ask, the one that the person can act on first. */
const urgency: readonly RefusalCode[] = ['malformed', 'too-long', 'empty', 'still-identifies'];

/** What the contract said about an input, without a word of the input itself. */
export function toRefusal(error: z.ZodError | z.core.$ZodError): Refusal {
  const findings: StillIdentifies[] = [];
  const codes = new Set<RefusalCode>();
  for (const issue of error.issues) {
    const params = issue.code === 'custom' ? issue.params : undefined;
    if (isRefusalCode(params?.refusal)) {
      codes.add(params.refusal);
      if (params.refusal === 'still-identifies')
        findings.push({
          path: issue.path.join('.'),
          kind: String(params.kind),
          start: Number(params.start),
          end: Number(params.end),
        });
    } else codes.add(issue.code === 'too_big' && issue.origin === 'string' ? 'too-long' : 'malformed');
  }
  return new Refusal(urgency.find((code) => codes.has(code)) ?? 'malformed', findings);
}

/** One place that decides which of the three kinds an error is. Bugs and faults are written down by kind. */
export function toTrpcError(error: unknown, log: Log, path: string): TRPCError {
  if (error instanceof Refusal) return refused(error);
  if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') {
    if (error.cause instanceof Refusal) return refused(error.cause);
    return error.cause instanceof z.core.$ZodError ? refused(toRefusal(error.cause)) : error;
  }
  if (isDatabaseGone(error)) {
    log.warn('database-gone', { path, ...faultFields(error) });
    return refused(new Refusal('unavailable'));
  }
  log.error('bug', { path, ...faultFields(error) });
  return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'bug' });
}

const refused = (refusal: Refusal) =>
  new TRPCError({ code: statusOf[refusal.code] ?? 'BAD_REQUEST', message: refusal.code, cause: refusal });

/** Of a code, by whomever it is thrown. */
export const httpStatusOf = (code: WireRefusal['code']): number =>
  code === 'bug' ? 500 : getHTTPStatusCodeFromError(refused(new Refusal(code)));

/** A call that never reached a procedure: unknown, unreadable, too large. */
const refusalOfCode: Partial<Record<TRPC_ERROR_CODE_KEY, RefusalCode>> = {
  NOT_FOUND: 'not-found',
  PARSE_ERROR: 'malformed',
  BAD_REQUEST: 'malformed',
  METHOD_NOT_SUPPORTED: 'malformed',
  UNSUPPORTED_MEDIA_TYPE: 'malformed',
  PAYLOAD_TOO_LARGE: 'too-long',
  TOO_MANY_REQUESTS: 'too-many-requests',
  SERVICE_UNAVAILABLE: 'unavailable',
};

function toWire(error: TRPCError): WireRefusal {
  if (error.cause instanceof Refusal) return { code: error.cause.code, findings: error.cause.findings };
  return { code: refusalOfCode[error.code] ?? 'bug', findings: [] };
}

type Shape = { code: number; data: { code: TRPC_ERROR_CODE_KEY; httpStatus: number; path?: string } };

/** What a client receives. Built anew, so that nothing of the original can slip through. */
export function shapeError<S extends Shape>({ shape, error }: { shape: S; error: TRPCError }) {
  const refusal = toWire(error);
  return {
    code: shape.code,
    message: refusal.code,
    data: { code: shape.data.code, httpStatus: shape.data.httpStatus, path: shape.data.path, refusal },
  };
}

/** The same form for an answer that tRPC never saw (the web framework refused first). */
export function plainError(status: number, code: WireRefusal['code']) {
  return {
    error: {
      code: -32_600,
      message: code,
      data: { code, httpStatus: status, refusal: { code, findings: [] } },
    },
  };
}

/** What the web framework refused, as a code of ours. */
export function codeOfHttp(status: number): RefusalCode | 'bug' {
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-long';
  if (status === 429) return 'too-many-requests';
  if (status === 503) return 'unavailable';
  return status >= 400 && status < 500 ? 'malformed' : 'bug';
}

/** A page that threw: the same three kinds as a procedure. */
export function statusOfPage(
  error: unknown,
  log: Log,
  path: string,
): { status: number; code: WireRefusal['code'] } {
  const known = toTrpcError(error, log, path);
  return { status: getHTTPStatusCodeFromError(known), code: toWire(known).code };
}
