// What one gave, without a server: answers of three years, some behind a mask, two case studies, what was learnt, a talk as a mentor, and
// supervision. A line is counted where it is listed, as the API does.
import type { RecognitionCalls } from '#extension/panel/features/recognition/index.ts';
import type { CaseStudyId, PostId, RelayTalkId, SupervisionId, ThreadId } from '#shared/basics/ids.ts';
import type { ContributionKind } from '#shared/basics/lists.ts';
import type { PublishedCase } from '#shared/contract/case-library.ts';
import type { ContributionLine } from '#shared/contract/recognition.ts';
import { moduleOf } from '#shared/learning/shape.ts';
import { newId } from './content.ts';
import type { World } from './world.ts';

const answersShown = 24;

export function furnishRecognition(world: World, cases: readonly PublishedCase[]): RecognitionCalls {
  const { shelf, scene } = world;
  const ago = (days: number) => new Date(Date.parse(world.at()) - days * 86_400_000).toISOString();
  const posts = shelf.threads.length === 0 ? [] : Array.from({ length: answersShown }, (_, at) => at);
  const all: Record<'answers' | 'cases' | 'mentoring' | 'learning' | 'supervision', ContributionLine[]> = {
    answers: posts.map((at) => {
      const thread = shelf.threads[at % shelf.threads.length];
      return {
        kind: 'post',
        id: newId<PostId>(),
        threadId: thread?.id ?? newId<ThreadId>(),
        title: thread?.title ?? 'A thread',
        channelName: 'Housing and home',
        // The last two are of the year before.
        at: ago(at < answersShown - 2 ? at * 12 + 2 : at * 20),
        isNamed: at % 5 !== 2,
        isQuestion: false,
        isSafeStep: at % 4 === 1 || at === 2,
        thanks: at % 3,
      };
    }),
    cases: cases.slice(1, 3).map(({ title }, at) => ({
      kind: 'case',
      id: (cases[at + 1]?.id ?? newId()) as CaseStudyId,
      title: at === 0 ? `${title} & <what> helped` : title,
      at: ago(30 + at),
      isNamed: at === 0,
      used: at === 0 ? 14 : null,
      worked: null,
    })),
    mentoring: [{ kind: 'mentoring', id: newId<RelayTalkId>(), at: ago(40) }],
    learning: ['first-contact', 'carers'].map((id, at) => ({
      kind: 'module',
      id,
      version: 1,
      at: ago(10 + at * 50),
    })),
    supervision: [{ kind: 'supervision', id: newId<SupervisionId>(), need: 'housing', at: ago(15) }],
  };
  const of = (what: ContributionKind, from: string | null) => {
    if (scene.isEmpty) return [];
    const isPost = what === 'answers' || what === 'safe-steps' || what === 'thanks';
    return (isPost ? all.answers : all[what]).filter(
      (line) =>
        (from === null || line.at >= from) &&
        (what !== 'safe-steps' || (line.kind === 'post' && line.isSafeStep)) &&
        (what !== 'thanks' || (line.kind === 'post' && line.thanks > 0)),
    );
  };
  const split = (lines: readonly ContributionLine[], weigh: (line: ContributionLine) => number = () => 1) => {
    const sum = (isNamed: boolean) =>
      lines
        .filter((line) => 'isNamed' in line && line.isNamed === isNamed)
        .reduce((total, line) => total + weigh(line), 0);
    return { named: sum(true), unnamed: sum(false) };
  };
  return {
    readContribution: ({ from }) =>
      world.answer('readContribution', () => {
        const modules = of('learning', from);
        return {
          safeSteps: split(of('safe-steps', from)),
          answers: split(of('answers', from)),
          thanks: split(of('thanks', from), (line) => (line.kind === 'post' ? line.thanks : 0)),
          cases: split(of('cases', from)),
          mentoring: { isOffered: !scene.isEmpty, talks: of('mentoring', from).length },
          learning: {
            modules: modules.length,
            minutes: modules.reduce((sum, { id }) => sum + (moduleOf(id)?.minutes ?? 0), 0),
          },
          supervision: of('supervision', from).length,
        };
      }),
    listContribution: ({ what, from, cursor, limit = 20 }) =>
      world.answer('listContribution', () => {
        const lines = of(what, from);
        const begin = Number(cursor ?? 0);
        const end = begin + limit;
        return { items: lines.slice(begin, end), next: end < lines.length ? String(end) : null };
      }),
  };
}
