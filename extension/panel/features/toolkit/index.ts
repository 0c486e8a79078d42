// The only door of the toolkit. What it shows is brought in when somebody goes there: it is no part of the panel's first frame.
import { lazy } from 'react';

export type { ToolkitGround } from './ground.ts';
export { papers, type ToolkitScreen, toolkitScreens } from './screens.ts';

export const ToolkitView = lazy(() =>
  import('./ToolkitView.tsx').then(({ ToolkitView: View }) => ({ default: View })),
);
export const PaperView = lazy(() =>
  import('./paper/PaperView.tsx').then(({ PaperView: View }) => ({ default: View })),
);
