// The search without a server: the yardstick's documents through the offline index, and how large the trial's own pack is. The run, how
// long an answer takes in process, and bytes. Measures, asserts nothing.
import { gzipSync } from 'node:zlib';
import { furnishCases } from '#api/evaluation/cases/furnish-cases.ts';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import { furnishDirectory } from '#api/evaluation/feeds/furnish-directory.ts';
import { furnish } from '#api/evaluation/furnish.ts';
import { ids } from '#api/evaluation/keyed-ids.ts';
import { startRecords } from '#api/evaluation/start/records-server.ts';
import { indexServices } from '#api/features/directory/index.ts';
import { makeEngine } from '#extension/panel/features/search/offline/engine.ts';
import { limits } from '#shared/basics/limits.ts';
import { type Need, needs } from '#shared/basics/lists.ts';
import type { PackedDocument, PackList } from '#shared/contract/search-pack.ts';
import { buildOffline, type OfflineDocument } from '#shared/search/offline-index.ts';
import { rankOffline } from '#shared/search/offline-rank.ts';
import { fieldWeights } from '#shared/search/settings.ts';
import { needStem, weighDocument } from '#shared/search/weigh-document.ts';
import { addSession, noon } from '#tests/support/people.ts';
import { openTestServer } from '#tests/support/server.ts';
import type { BenchDocument } from './search-database.ts';
import type { Run } from './search-scores.ts';

type Query = { qid: string; text: string };
const cut = 10;

/** As the server would tell a device: its texts, and the needs that the server reckoned. */
function toOffline({ id, title, text, place }: BenchDocument): OfflineDocument {
  const texts = [
    { text: title, weight: fieldWeights.title },
    { text, weight: fieldWeights.body },
    ...(place ? [{ text: place, weight: fieldWeights.place }] : []),
  ];
  const { stems, counts } = weighDocument(texts, []);
  const about = needs.flatMap((need): [Need, number][] => {
    const at = stems.indexOf(needStem(need));
    return at < 0 ? [] : [[need, (counts[at] ?? 0) / 100]];
  });
  return { key: id, title, texts, about };
}

export type OfflineRun = { run: Run[]; times: number[]; buildMs: number };

export function runOffline(documents: readonly BenchDocument[], queries: readonly Query[]): OfflineRun {
  const all = documents.map(toOffline);
  const began = performance.now();
  const index = buildOffline(all);
  const buildMs = performance.now() - began;
  const ask = (text: string) => rankOffline(index, text, () => true).ranked.slice(0, cut);
  // As in a panel that has been open for a minute.
  for (const { text } of queries.slice(0, 10)) ask(text);
  const times: number[] = [];
  const run = queries.map(({ qid, text }) => {
    const asked = performance.now();
    const docids = ask(text).map(({ key }) => key);
    times.push(performance.now() - asked);
    return { qid, docids };
  });
  return { run, times, buildMs };
}

export type PackSize = {
  area: string;
  cases: number;
  services: number;
  bytes: number;
  gzipped: number;
  /** Snippets, reasons and all: what stands on a page of results. */
  answerMs: number[];
};

/** The pack of a worker of each area of the trial, as the API gives it. */
export async function measurePacks(queries: readonly Query[]): Promise<PackSize[]> {
  const server = await openTestServer({ isEvaluation: true });
  const records = await startRecords(0);
  try {
    const [community] = evaluationContent.communities;
    const { core } = server;
    await furnish(core, { content: evaluationContent, issuer: 'http://issuer.example' });
    const feedsAddress = `http://127.0.0.1:${records.port}/feeds`;
    const { key, areas } = community;
    await furnishDirectory(core, { community: key, areas, feedsAddress, today: noon });
    await furnishCases(core, { community: key, keeper: 'gareth-bowden' });
    while (await indexServices(core.db));
    const of = ids(key);
    const sizes: PackSize[] = [];
    for (const area of areas) {
      const worker = community.people.find(
        (one) => one.area === area.key && one.roles.includes('member') && !one.isSuspended,
      );
      if (worker === undefined) continue;
      const who = { communityId: of.communityId, personId: of.person(worker.key) };
      const { token } = await addSession(core.db, who, noon);
      const asked = async <T>(path: string, input: object): Promise<T> => {
        const answer = await server.call<T>('query', path, input, { token });
        if (!answer.isOk) throw new Error(answer.refusal);
        return answer.data;
      };
      const { list } = await asked<PackList>('search.readPack', { have: null });
      const documents: PackedDocument[] = [];
      const wanted = (list ?? []).map(({ id }) => id);
      for (let from = 0; from < wanted.length; from += limits.packedPerCallMax) {
        const some = wanted.slice(from, from + limits.packedPerCallMax);
        documents.push(
          ...(await asked<{ items: PackedDocument[] }>('search.readPacked', { ids: some })).items,
        );
      }
      const engine = makeEngine(documents);
      const answerMs = queries.map(({ text }) => {
        const began = performance.now();
        engine.find({ words: text }, noon.getTime());
        return performance.now() - began;
      });
      const json = JSON.stringify(documents);
      sizes.push({
        area: area.name,
        cases: documents.filter((one) => one.kind === 'case-study').length,
        services: documents.filter((one) => one.kind === 'service').length,
        bytes: json.length,
        gzipped: gzipSync(json).length,
        answerMs,
      });
    }
    return sizes;
  } finally {
    await records.close();
    await server.close();
  }
}
