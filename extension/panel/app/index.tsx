// The panel's only door, for the entrypoint.
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { makePorts } from './wiring.ts';

export function startPanel(root: HTMLElement): void {
  createRoot(root).render(<App ports={makePorts()} />);
}
