// All threads of the evaluation community, by group of needs.
import type { WrittenThread } from '#api/evaluation/content/types.ts';

export const writtenThreads: readonly WrittenThread[] = [];
