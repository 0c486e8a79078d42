// A tab with one paper to print. It stands apart from the panel: a second panel beside the first would take what is handed over to it.
import { Suspense, useSyncExternalStore } from 'react';
import { Skeleton } from '#extension/kit/index.ts';
import { PaperView, papers } from '#extension/panel/features/toolkit/index.ts';

const listen = (heard: () => void) => {
  window.addEventListener('hashchange', heard);
  return () => window.removeEventListener('hashchange', heard);
};

export function PaperPage() {
  const asked = useSyncExternalStore(listen, () => window.location.hash.slice(1));
  return (
    <Suspense fallback={<Skeleton count={5} />}>
      <PaperView key={asked} paper={papers.find((one) => one === asked) ?? null} />
    </Suspense>
  );
}
