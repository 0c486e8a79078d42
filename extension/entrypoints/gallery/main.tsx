// The door to the kit's gallery: mounts it and does nothing else.
import { createRoot } from 'react-dom/client';
import { Gallery } from '#extension/kit/gallery/Gallery.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
