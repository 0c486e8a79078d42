// What the screen of what is held asks of the server and of the shell, as plain functions, so that a test hands in its own.
import type { z } from 'zod';
import type { ToastWords } from '#extension/kit/index.ts';
import type * as contract from '#shared/contract/profile.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type ProfileCalls = {
  countOwn: Call<typeof contract.countOwn>;
  readOwn: Call<typeof contract.readOwn>;
  beginOwnCopy: Call<typeof contract.beginCopy>;
};

export type ProfileGround = {
  calls: ProfileCalls;
  nowMs: () => number;
  toast: (toast: ToastWords | string) => void;
  saveFile: (name: string, text: string, type: string) => void;
};

export const profileKeys = { counts: ['profile', 'counts'] } as const;
