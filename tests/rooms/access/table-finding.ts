// The search's part of the table of access, that of what is kept, those of insights, learning and recognition and that of words of stripping: one ask a procedure.
export const findingAsks: Record<string, (at: { threadId: string }) => Record<string, unknown>> = {
  'saved.set': ({ threadId }) => ({ kind: 'thread', id: threadId, isSaved: true }),
  'saved.list': () => ({}),
  'search.find': () => ({ words: 'first call' }),
  'search.suggest': () => ({ words: 'first ca' }),
  'search.choose': ({ threadId }) => ({ words: 'first call', kind: 'thread', id: threadId }),
  'search.readPack': () => ({ have: null }),
  'search.readPacked': ({ threadId }) => ({ ids: [threadId] }),
  'search.misses': () => ({ month: '2026-11' }),
  'search.readUpkeep': () => ({}),
  'insights.trends': () => ({}),
  'learning.saveProgress': () => ({ moduleId: 'carers', version: 1, lastCard: 2, answer: null }),
  'learning.listProgress': () => ({}),
  'recognition.readContribution': () => ({ from: null }),
  'recognition.listContribution': () => ({ what: 'answers', from: null }),
  'stripping.reportWord': () => ({
    said: 'missed',
    kind: 'PERSON',
    shape: 'Word, to-8',
    version: '2026-11-20',
  }),
  'stripping.countWords': () => ({}),
};
