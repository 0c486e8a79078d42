// What the relay needs of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the server refuses.
import type { z } from 'zod';
import type { Change } from '#shared/contract/channels.ts';
import type * as contract from '#shared/contract/relay.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type RelayCalls = {
  startTalk: Call<typeof contract.startTalk>;
  sendTalk: Call<typeof contract.send>;
  listTalks: Call<typeof contract.listTalks>;
  countTalks: Call<typeof contract.countUnread>;
  readTalk: Call<typeof contract.readTalk>;
  markTalkRead: Call<typeof contract.markTalkRead>;
  sayMyName: Call<typeof contract.sayMyName>;
  endTalk: Call<typeof contract.endTalk>;
  reportTalk: Call<typeof contract.reportTalk>;
  readOpenness: Call<typeof contract.readOpenness>;
  setOpenness: Call<typeof contract.setOpenness>;
  listTalkReports: Call<typeof contract.listReports>;
  decideTalkReport: Call<typeof contract.decideReport>;
};

export const relayKeys = {
  all: ['relay'] as const,
  list: ['relay', 'list'] as const,
  unread: ['relay', 'unread'] as const,
  talk: (talkId: string) => ['relay', 'talk', talkId] as const,
  openness: ['relay', 'openness'] as const,
  reports: ['relay', 'reports'] as const,
};

export const relayKeysTouchedBy = ({ kind }: Change): readonly (readonly string[])[] =>
  kind === 'relay-changed' || kind === 'refresh-all' ? [relayKeys.all] : [];
