// What the screen for auditors stands on, handed in by the shell (or by a test).
import type { ToastWords } from '#extension/kit/index.ts';
import type { AuditCalls } from './calls.ts';

export type AuditGround = {
  calls: AuditCalls;
  nowMs: () => number;
  toast: (toast: ToastWords | string) => void;
  saveFile: (name: string, text: string, type: string) => void;
};
