// What nudges need of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the server refuses.
import type { z } from 'zod';
import type * as contract from '#shared/contract/nudges.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type NudgeCalls = {
  readNudgeSettings: Call<typeof contract.readSettings>;
  setNudgeChoice: Call<typeof contract.setChoice>;
  setNudgeMail: Call<typeof contract.setMail>;
  setNudgeWebhook: Call<typeof contract.setWebhook>;
  dropNudgeAddress: Call<typeof contract.dropAddress>;
  sendTestNudge: Call<typeof contract.sendTest>;
  markNudgesSeen: Call<typeof contract.markSeen>;
  listOffers: Call<typeof contract.listOffers>;
};

export const nudgeKeys = {
  all: ['nudges'] as const,
  settings: ['nudges', 'settings'] as const,
  offers: ['nudges', 'offers'] as const,
};
