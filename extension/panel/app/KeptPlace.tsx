// A case study or a service as this device keeps it: what the search opens when there is no server.
import { EmptyState, Heading, Link, Stack } from '#extension/kit/index.ts';
import { KeptCase, type LibraryGround } from '#extension/panel/features/case-library/index.ts';
import { type DirectoryGround, KeptService } from '#extension/panel/features/directory/index.ts';
import { Kept, offlineWords, type SearchGround } from '#extension/panel/features/search/index.ts';
import { ways } from './routes.ts';

type KeptPlaceProps = {
  search: SearchGround;
  library: LibraryGround;
  directory: DirectoryGround;
  id: string;
};

export function KeptPlace({ search, library, directory, id }: KeptPlaceProps) {
  const kept = search.readKept(id);
  const title = kept?.one.title ?? offlineWords.gone;
  return (
    <Stack gap="normal">
      <title>{`${title} – Peer Hub`}</title>
      <Heading level={1} size="medium" id="page-title" isFocusable>
        <bdi>{title}</bdi>
      </Heading>
      {kept === null ? (
        <EmptyState
          title={offlineWords.gone}
          icon="search"
          actions={
            <Link kind="action" href={ways.search()}>
              {offlineWords.back}
            </Link>
          }
        >
          {offlineWords.goneHint}
        </EmptyState>
      ) : (
        <>
          <Kept facts={kept.facts} />
          {kept.one.kind === 'case-study' ? (
            <KeptCase ground={library} kept={kept.one} />
          ) : (
            <KeptService ground={directory} kept={kept.one} />
          )}
        </>
      )}
    </Stack>
  );
}
