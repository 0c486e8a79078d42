// Calls made from the OpenAPI document and nothing else, each held against it: what is sent fits what it says is sent, and whatever
// comes back, an answer or a refusal, fits what it says of that status.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Answer, TestServer } from './server.ts';

export type Content = Record<string, { schema: object; 'x-event-data'?: object }>;
type Response = { $ref?: string; description?: string; content: Content };
export type Operation = {
  operationId: string;
  summary: string;
  tags: string[];
  security: Record<string, string[]>[];
  'x-roles': string[];
  parameters?: { name: string; in: string; content: Content }[];
  requestBody?: { content: Content };
  responses: Record<string, Response>;
};
export type OpenApi = {
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, Response> };
};

export const operationsOf = ({ paths }: OpenApi) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

const pointer = (...parts: string[]) =>
  [
    'document#',
    ...parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))),
  ].join('/');

/** Judges of everything the document describes; each is made once. */
export function judgeBy(document: OpenApi) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, 'document');
  const judges = new Map<string, ValidateFunction>();
  return (value: unknown, ...parts: string[]): void => {
    const at = pointer(...parts);
    const judge = judges.get(at) ?? ajv.compile({ $ref: at });
    judges.set(at, judge);
    if (!judge(value)) throw new Error(`${at}: ${ajv.errorsText(judge.errors)}`);
  };
}

/** Stands in for `server.call`: the method, the address and the form of what is sent are read off the document. */
export function callByDocument(server: TestServer, document: OpenApi) {
  const judge = judgeBy(document);
  const heard = new Map<string, Set<number>>();
  const call = async <T>(_kind: string, id: string, input: unknown, who: { token: string } | null) => {
    const found = operationsOf(document).find(({ operation }) => operation.operationId === id);
    if (!found) throw new Error(`${id} is not in the document.`);
    const { path, method, operation } = found;
    const address = `${new URL(document.servers[0]?.url ?? '', 'http://here/openapi.json').pathname}${path}`;
    const at = ['paths', path, method];
    const sent = JSON.stringify(input);
    const [parameter] = operation.parameters ?? [];
    const response = await server.app.inject({
      method: method === 'get' ? 'GET' : 'POST',
      url: parameter ? `${address}?${parameter.name}=${encodeURIComponent(sent)}` : address,
      headers: {
        ...(who ? { authorization: `Bearer ${who.token}` } : {}),
        ...(operation.requestBody ? { 'content-type': 'application/json' } : {}),
      },
      ...(operation.requestBody ? { payload: sent } : {}),
    });
    const status = String(response.statusCode);
    const body = response.json();
    const said = operation.responses[status];
    if (!said) throw new Error(`${id} answers ${status}, and the document does not say so.`);
    const from = said.$ref ? said.$ref.split('/').slice(1) : [...at, 'responses', status];
    judge(body, ...from, 'content', 'application/json', 'schema');
    // What is taken is what may be sent; what is refused may be anything.
    const asked = parameter ? [...at, 'parameters', '0'] : [...at, 'requestBody'];
    if (status === '200') judge(input, ...asked, 'content', 'application/json', 'schema');
    heard.set(id, (heard.get(id) ?? new Set()).add(response.statusCode));
    if (body.result) return { isOk: true, status: response.statusCode, data: body.result.data } as Answer<T>;
    const { code, findings } = body.error.data.refusal;
    return { isOk: false, status: response.statusCode, refusal: code, findings } as Answer<T>;
  };
  return { call: call as TestServer['call'], heard, judge };
}
