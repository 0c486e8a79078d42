// The door to the panel: mounts it and does nothing else.
import { startPanel } from '#extension/panel/app/index.tsx';

const root = document.getElementById('root');
if (root) startPanel(root);
