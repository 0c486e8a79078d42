// Which screen of the toolkit stands here. A list.
import { type ReactNode, useEffect } from 'react';
import { CardsView } from './CardsView.tsx';
import { leaflet, whoDoesWhat, wordsToSend } from './content/pages.ts';
import { GuideView } from './GuideView.tsx';
import type { ToolkitGround } from './ground.ts';
import { PageView } from './PageView.tsx';
import { PractiseView } from './PractiseView.tsx';
import { RecordView } from './record/RecordView.tsx';
import { StagesView } from './StagesView.tsx';
import { StartView } from './StartView.tsx';
import type { ToolkitScreen } from './screens.ts';

export function ToolkitView({ ground, screen }: { ground: ToolkitGround; screen: ToolkitScreen }) {
  // The shell looked for a title while there was none yet.
  useEffect(() => {
    if (document.activeElement === document.body)
      document.getElementById('page-title')?.focus({ preventScroll: true });
  }, []);
  return screenOf(ground, screen);
}

function screenOf(ground: ToolkitGround, screen: ToolkitScreen): ReactNode {
  switch (screen) {
    case 'start':
      return <StartView ground={ground} />;
    case 'guide':
      return <GuideView ground={ground} />;
    case 'stages':
      return <StagesView ground={ground} />;
    case 'cards':
      return <CardsView ground={ground} />;
    case 'roles':
      return <PageView key={screen} ground={ground} page={whoDoesWhat} paper={screen} />;
    case 'leaflet':
      return <PageView key={screen} ground={ground} page={leaflet} paper={screen} />;
    case 'send':
      return <PageView key={screen} ground={ground} page={wordsToSend} paper={screen} />;
    case 'practise':
      return <PractiseView ground={ground} />;
    case 'record':
      return <RecordView key={String(ground.owner)} ground={ground} />;
  }
}
