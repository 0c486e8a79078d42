// What an auditor hears of a tale: the trail to its first entry, its copy, whether it is whole, and what is kept.
import type { SignedIn } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';

export async function trailOf(server: TestServer, auditor: SignedIn) {
  const heard: [path: string, said: unknown][] = [];
  for (const path of ['listEntries', 'exportEntries', 'verify', 'listEvidence']) {
    let cursor: string | undefined;
    for (;;) {
      const input = cursor === undefined ? {} : { cursor };
      const said = await server.call<{ next: string | null }>('query', `audit.${path}`, input, auditor);
      if (!said.isOk) throw new Error(`${path}: ${said.refusal}`);
      heard.push([path, said.data]);
      if (said.data.next === null) break;
      cursor = said.data.next;
    }
  }
  return heard;
}
