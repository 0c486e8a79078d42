// For auditors: the trail, whether it is whole, a copy to take along, and what is kept as evidence.
import { Caption, PageTitle, Stack, Tabs } from '#extension/kit/index.ts';
import { Entries } from './Entries.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import type { AuditGround } from './ground.ts';
import { words } from './messages.ts';
import { SaveCopy } from './SaveCopy.tsx';
import { Whole } from './Whole.tsx';

export function AuditView({ ground }: { ground: AuditGround }) {
  return (
    <Stack gap="wide">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      <Caption>{words.noMasks}</Caption>
      <Whole ground={ground} />
      <SaveCopy ground={ground} />
      <Tabs
        label={words.tabsLabel}
        views={[
          { id: 'entries', label: words.tabs.entries, content: <Entries ground={ground} /> },
          { id: 'evidence', label: words.tabs.evidence, content: <EvidenceList ground={ground} /> },
        ]}
      />
    </Stack>
  );
}
