// What moderation needs of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the
// server refuses.
import type { z } from 'zod';
import type { Change } from '#shared/contract/channels.ts';
import type * as contract from '#shared/contract/moderation.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type ModerationCalls = {
  listTakenOut: Call<typeof contract.listTakenOut>;
  countWaiting: Call<typeof contract.countWaiting>;
  listSuspensions: Call<typeof contract.listSuspensions>;
  liftSuspension: Call<typeof contract.liftSuspension>;
  reportPost: Call<typeof contract.reportPost>;
  listMyReports: Call<typeof contract.listMyReports>;
  listMyDecisions: Call<typeof contract.listMyDecisions>;
  appealDecision: Call<typeof contract.appealDecision>;
  listMyNotices: Call<typeof contract.listMyNotices>;
  listCases: Call<typeof contract.listQueue>;
  decideCase: Call<typeof contract.decide>;
  listWhoMayHaveSeen: Call<typeof contract.listWhoMayHaveSeen>;
  warnAuthor: Call<typeof contract.warnAuthor>;
  suspendAuthor: Call<typeof contract.suspendAuthor>;
  requestUnmasking: Call<typeof contract.requestUnmasking>;
  approveUnmasking: Call<typeof contract.approveUnmasking>;
  listUnmaskings: Call<typeof contract.listUnmaskings>;
  readUnmasked: Call<typeof contract.readUnmasked>;
};

export const moderationKeys = {
  all: ['moderation'] as const,
  queue: ['moderation', 'queue'] as const,
  count: ['moderation', 'count'] as const,
  suspensions: ['moderation', 'suspensions'] as const,
  decided: ['moderation', 'decided'] as const,
  unmaskings: ['moderation', 'unmaskings'] as const,
  seen: (caseId: string) => ['moderation', 'seen', caseId] as const,
  mine: ['moderation', 'mine'] as const,
};

/** A decision changes a post; of a report only moderators hear. */
export const moderationKeysTouchedBy = ({ kind }: Change): readonly (readonly string[])[] =>
  kind === 'moderation-changed' || kind === 'post-changed' || kind === 'refresh-all'
    ? [moderationKeys.all]
    : [];
