// What the screen of insights stands on, handed in by the shell (or by a test).
import type { ToastWords } from '#extension/kit/index.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import type { Barrier, Need } from '#shared/basics/lists.ts';
import type { InsightsCalls } from './calls.ts';

export type InsightsGround = {
  calls: InsightsCalls;
  needLabels: Readonly<Record<Need, string>>;
  barrierLabels: Readonly<Record<Barrier, string>>;
  /** One's own first. */
  areas: readonly { id: AreaId; name: string; isMine: boolean }[];
  /** Where this need is talked about, if anywhere that everybody reads. */
  channelOf: (need: Need) => { href: string; name: string } | null;
  /** What can be learned about this need, if anything. */
  moduleOf: (need: Need) => { href: string; title: string } | null;
  findServices: (need: Need, areaId: AreaId) => void;
  toast: (toast: ToastWords | string) => void;
  copy: (text: string) => Promise<boolean>;
  saveFile: (name: string, text: string, type: string) => void;
};
