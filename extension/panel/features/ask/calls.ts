// What asking and answering need of the server, as plain functions, so that a test hands in its own. Each throws a
// Refusal when the server refuses; anything else it throws is the world failing.
import type { z } from 'zod';
import type { answerThread, previewPseudonym, startThread } from '#shared/contract/channels.ts';

export type StartThread = z.input<typeof startThread.input>;
export type AnswerThread = z.input<typeof answerThread.input>;

export type AskCalls = {
  startThread: (input: StartThread) => Promise<z.output<typeof startThread.output>>;
  answerThread: (input: AnswerThread) => Promise<z.output<typeof answerThread.output>>;
  previewPseudonym: (input: z.input<typeof previewPseudonym.input>) => Promise<{ pseudonym: string }>;
};

export const askKeys = { pseudonym: (key: string) => ['ask', 'pseudonym', key] as const };
