// The real panel on ports of our own, for the screens' tests: no extension, no server, the fictional content.
import { createRoot } from 'react-dom/client';
import { App } from '#extension/panel/app/App.tsx';
import { makeStagePorts } from './ports.ts';
import { readScene } from './world.ts';

const { ports, stage } = makeStagePorts(readScene(new URLSearchParams(window.location.search)));
window.stage = stage;
const root = document.getElementById('root');
if (root) createRoot(root).render(<App ports={ports} />);
