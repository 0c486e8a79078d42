// Two to four views of one thing. Arrow keys move between them; only the open one is drawn.
import './tabs.css';
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { Count } from '#extension/kit/people/Tag.tsx';

export type TabView = { id: string; label: string; count?: number; countWords?: string; content: ReactNode };

export type TabsProps = {
  /** The name of the list of tabs. */
  label: string;
  views: TabView[];
  current?: string;
  onChange?: (id: string) => void;
};

export function Tabs({ label, views, current, onChange }: TabsProps) {
  return (
    <AriaTabs className="ph-tabs" selectedKey={current} onSelectionChange={(key) => onChange?.(String(key))}>
      <TabList className="ph-tab-list" aria-label={label}>
        {views.map((view) => (
          <Tab key={view.id} id={view.id} className="ph-tab">
            {view.label}
            {view.count !== undefined && view.count > 0 && (
              <Count count={view.count} words={view.countWords} isQuiet />
            )}
          </Tab>
        ))}
      </TabList>
      {views.map((view) => (
        <TabPanel key={view.id} id={view.id} className="ph-tab-panel">
          {view.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
