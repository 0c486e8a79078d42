// For curators: the library out to files, and a file in. A file goes out in parts that may each come in again; what comes in is looked at
// first, each case study by itself, and waits for a curator like any other.
import { PageTitle, Stack } from '#extension/kit/index.ts';
import { ExportFiles } from './files/ExportFiles.tsx';
import { ImportFile } from './files/ImportFile.tsx';
import { filesWords as said } from './files/messages.ts';
import type { LibraryGround } from './ground.ts';

export function CaseFilesView({ ground }: { ground: LibraryGround }) {
  return (
    <Stack gap="wide">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {said.title}
      </PageTitle>
      <ExportFiles ground={ground} />
      <ImportFile ground={ground} />
    </Stack>
  );
}
