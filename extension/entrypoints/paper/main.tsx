// Door of what is printed: mounts it and does nothing else.
import { createRoot } from 'react-dom/client';
import { PaperPage } from '#extension/panel/app/paper/PaperPage.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PaperPage />);
