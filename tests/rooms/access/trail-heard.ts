// What is heard of a tale at its end: by an auditor the trail to its first entry, its copy, whether it is whole, and what is kept; by everybody
// the copy of what is held about them.
import { ownKinds } from '#shared/basics/own-kinds.ts';
import type { OwnRecord } from '#shared/contract/profile.ts';
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

/** Without ids and masks, which are random, and so is the order of what happened in one moment. */
export async function ownDataOf(server: TestServer, reader: SignedIn) {
  const ask = async <T>(path: string, input: object): Promise<T> => {
    const said = await server.call<T>('query', path, input, reader);
    if (!said.isOk) throw new Error(`${path}: ${said.refusal}`);
    return said.data;
  };
  const heard: unknown[] = [await ask('profile.countOwn', {})];
  for (const kind of ownKinds) {
    const { items } = await ask<{ items: OwnRecord[] }>('profile.readOwn', { kind });
    const plain = items.map((one) =>
      JSON.stringify(one)
        .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, 'id')
        .replaceAll(/"shownAs":"[^"]+"/g, '"shownAs":"a mask"'),
    );
    heard.push(plain.sort());
  }
  return heard;
}
