// What the directory needs of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the
// server refuses; anything else it throws is the world failing. Keys name what lies in the one cache (decision 11).
import type { z } from 'zod';
import type { Change } from '#shared/contract/channels.ts';
import type * as contract from '#shared/contract/directory.ts';
import type { describeService } from '#shared/contract/mentions.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type DirectoryCalls = {
  searchServices: Call<typeof contract.search>;
  readService: Call<typeof contract.readService>;
  describeService: Call<typeof describeService>;
  stateService: Call<typeof contract.stateService>;
  withdrawStatement: Call<typeof contract.withdrawStatement>;
  listTips: Call<typeof contract.listTips>;
  addTip: Call<typeof contract.addTip>;
  withdrawTip: Call<typeof contract.withdrawTip>;
  listAreas: Call<typeof contract.listAreas>;
  areaGaps: Call<typeof contract.areaGaps>;
  keepList: Call<typeof contract.keepList>;
};

export type SearchAsk = z.input<typeof contract.search.input>;

export const directoryKeys = {
  all: ['directory'] as const,
  search: (ask: SearchAsk) => ['directory', 'search', ask] as const,
  service: (serviceId: string, need: string | null) => ['directory', 'service', serviceId, need] as const,
  described: (serviceId: string) => ['directory', 'described', serviceId] as const,
  tips: (serviceId: string) => ['directory', 'tips', serviceId] as const,
  areas: ['directory', 'areas'] as const,
  gaps: (areaId: string) => ['directory', 'gaps', areaId] as const,
};

/** An organisation that answers on its link says how it stands with it, in the directory too. */
export const directoryKeysTouchedBy = ({ kind }: Change): readonly (readonly string[])[] =>
  kind === 'chase-changed' || kind === 'refresh-all' ? [directoryKeys.all] : [];
