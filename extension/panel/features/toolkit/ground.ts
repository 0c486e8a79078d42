// What the toolkit stands on, handed in by the shell (or by a test). It needs neither a network nor anybody signed in.
import type { ToastWords } from '#extension/kit/index.ts';
import type { Barrier, Need } from '#shared/basics/lists.ts';
import type { RecordStorage } from './record/keeper.ts';
import type { Paper, ToolkitScreen } from './screens.ts';

export type ToolkitGround = {
  storage: RecordStorage;
  /** One writer at a time in this browser. */
  lock: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whose record it is: null is nobody's, undefined is not known yet. */
  owner: string | null | undefined;
  nowMs: () => number;
  needLabels: Readonly<Record<Need, string>>;
  barrierLabels: Readonly<Record<Barrier, string>>;
  /** To the directory with this need filled in; null where nobody is signed in who may look there. */
  findServices: ((need: Need) => void) | null;
  copy: (text: string) => Promise<boolean>;
  saveFile: (name: string, text: string, type: string) => void;
  toast: (toast: ToastWords | string) => void;
  /** The device failed at something that is said in general. */
  failed: () => void;
  ways: {
    toolkit: (screen?: ToolkitScreen) => string;
    crisis: () => string;
    paper: (paper: Paper) => string;
  };
};
