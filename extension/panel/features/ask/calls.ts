// What asking needs of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the
// server refuses; anything else it throws is the world failing.
import type { z } from 'zod';
import type { previewPseudonym, startThread } from '#shared/contract/channels.ts';

export type StartThread = z.input<typeof startThread.input>;
export type Started = z.output<typeof startThread.output>;

export type AskCalls = {
  startThread: (input: StartThread) => Promise<Started>;
  previewPseudonym: (input: z.input<typeof previewPseudonym.input>) => Promise<{ pseudonym: string }>;
};
