// Door of the options page: mounts it and does nothing else.
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '#extension/panel/app/options/OptionsPage.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsPage />);
