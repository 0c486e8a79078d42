// A page to read, to print and to copy.
import { Button, Link, PageTitle, Row, Stack, useCopying } from '#extension/kit/index.ts';
import type { PaperPage } from './content/types.ts';
import type { ToolkitGround } from './ground.ts';
import { words } from './messages.ts';
import { composePage } from './page-text.ts';
import { PageWords } from './parts/PageWords.tsx';
import { Written } from './parts/Written.tsx';
import type { Paper } from './screens.ts';

const said = words.pages;

export function PageView({ ground, page, paper }: { ground: ToolkitGround; page: PaperPage; paper: Paper }) {
  const copying = useCopying(ground.copy);
  const copy = async () => {
    if (await copying.copy(composePage(page))) ground.toast(said.copied);
  };
  return (
    <Stack gap="wide">
      <title>{`${page.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={page.lead}>
        {page.title}
      </PageTitle>
      <PageWords sections={page.sections} />
      <Stack gap="snug">
        <Row>
          <Button icon="copy" onPress={() => void copy()}>
            {said.copy}
          </Button>
        </Row>
        {copying.byHand}
        <Link kind="action" isExternal href={ground.ways.paper(paper)}>
          {said.print}
        </Link>
        <Link kind="back" href={ground.ways.toolkit()}>
          {words.all}
        </Link>
      </Stack>
      <Written ground={ground} />
    </Stack>
  );
}
