// Squeezes the few big answers that a device keeps (packs, lists): the same for everybody of an area, without a secret and without a word
// of whoever asks, so that their length tells nobody anything (BREACH). Every other answer goes as it is, whatever a browser offers.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A new one takes no free words and answers with none of the asker's own; a test holds both. */
export const squeezed: ReadonlySet<string> = new Set([
  'directory.keepList',
  'nextSteps.readAreaPack',
  'nextSteps.readPack',
  'nextSteps.readPackKeys',
  'search.readPack',
  'search.readPacked',
]);

/** Less than this is one packet either way. */
const bytesMin = 1_400;
const squeeze = promisify(gzip);

/** `offered`: what encodings the asker can read. `vary`: what this answer already varies by. */
export type Asked = { method: string; url: string; offered: string; vary: string };

/** Every call of a batch must be one of them: an answer beside it may be a secret. */
function isSqueezable({ method, url, offered }: Asked): boolean {
  const [path = ''] = url.split('?');
  const calls = /^\/trpc\/([\w.,]+)$/.exec(path.replaceAll(/%2c/gi, ','))?.[1]?.split(',') ?? [];
  return (
    method === 'GET' &&
    calls.length > 0 &&
    calls.every((one) => squeezed.has(one)) &&
    /(?:^|,)\s*gzip\s*(?:,|$|;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))/.test(offered)
  );
}

export async function squeezeAnswer(asked: Asked, answer: Response): Promise<Response> {
  if (answer.status !== 200 || !isSqueezable(asked)) return answer;
  const { status } = answer;
  const bytes = Buffer.from(await answer.arrayBuffer());
  const headers = new Headers(answer.headers);
  const varies = [asked.vary, headers.get('vary') ?? '', 'accept-encoding'];
  headers.set('vary', varies.filter(Boolean).join(', '));
  if (bytes.length < bytesMin) return new Response(bytes, { status, headers });
  const small = await squeeze(bytes);
  headers.set('content-encoding', 'gzip');
  headers.set('content-length', String(small.length));
  return new Response(small, { status, headers });
}
