// What the screen of API keys needs of the server and of the shell, as plain functions, so that a test hands in its own.
import type { z } from 'zod';
import type { ToastWords } from '#extension/kit/index.ts';
import type { KeyId } from '#shared/basics/ids.ts';
import { type KeyRole, keyRoles, type Role } from '#shared/basics/lists.ts';
import type * as contract from '#shared/contract/keys.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type KeyCalls = {
  createKey: Call<typeof contract.createKey>;
  listKeys: Call<typeof contract.listKeys>;
  revokeKey: Call<typeof contract.revokeKey>;
  /** Where this installation describes its calls. */
  readGuideAddress: () => Promise<string>;
};

export type KeysGround = {
  calls: KeyCalls;
  nowMs: () => number;
  newId: () => KeyId;
  /** Answers whether the words are on the clipboard now. */
  copy: (text: string) => Promise<boolean>;
  toast: (toast: ToastWords | string) => void;
  roleLabels: Readonly<Record<Role, string>>;
  /** Whose they are; unknown while it is being read. */
  roles: readonly Role[] | undefined;
};

export const keysKeys = { list: ['keys', 'list'], guide: ['keys', 'guide'] } as const;

/** Which roles of somebody a program may work with. */
export const mayHave = (held: readonly Role[]): KeyRole[] => keyRoles.filter((role) => held.includes(role));
