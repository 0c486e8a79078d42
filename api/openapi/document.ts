// The whole API as an OpenAPI 3.1 document, made from the router of this very process: what it describes is what answers.
import { readFileSync } from 'node:fs';
import { keyPrefix } from '#api/access/key.ts';
import { appRouter } from '#api/router.ts';
import { limits } from '#shared/basics/limits.ts';
import { type Procedure, tagOf, toPathItem } from './operation.ts';
import { refusalComponents } from './refusals.ts';
import type { Json } from './to-schema.ts';

const readVersion = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;

const description = `Every call of this installation. One that reads is a GET with its input as JSON in the address; one that changes is a POST with
its input as JSON. An answer stands in \`result.data\`, a refusal in \`error.data.refusal\`: go by its \`code\`.

- **Who may call** stands with each call, and in \`x-roles\`: a role, \`signed-in\` for whoever is signed in, \`open\` for anybody. Which rows a
  caller sees is decided further in; what you may not see is \`not-found\`.
- **Retries.** A deed that must happen once carries a UUID made by the caller: \`key\`, or the id of what it makes. If the answer is lost, send
  the same again with the same UUID. Used for something else it is refused, with \`key-reused\` or \`already-done\`.
- **Lists** come in pages of at most ${limits.pageSizeMax}: send the \`next\` of one as the \`cursor\` of the other until it is \`null\`.
- **Limits.** A body has at most ${limits.requestBytesMax} bytes. Who calls more often in a minute than the installation allows is refused with
  \`too-many-requests\`; wait for the next minute.
- **Times** are ISO 8601 in UTC. Ids are UUIDs in small letters.
- **To come.** An answer may gain a field and a list a word: pass over what you do not know.`;

export function writeDocument(): Json {
  const procedures = Object.entries(appRouter._def.procedures) as unknown as [string, { _def: Procedure }][];
  const paths = procedures.map(([path, { _def }]) => [`/${path}`, toPathItem(path, _def)] as const);
  return {
    openapi: '3.1.1',
    info: { title: 'Peer Hub', version: readVersion(), description },
    // Beside the document, whatever this installation is called.
    servers: [{ url: './trpc' }],
    tags: [...new Set(procedures.map(([path]) => tagOf(path)))].map((name) => ({ name })),
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: {
        session: {
          type: 'http',
          scheme: 'bearer',
          description: 'The access token of a sign-in in the panel.',
        },
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description: `An API key, made in the panel under “API keys”. It begins with \`${keyPrefix}\`.`,
        },
      },
      ...refusalComponents(),
    },
  };
}
