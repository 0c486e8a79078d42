// Buttons, links and menus: resting, busy, disabled, long.
import {
  Button,
  type ButtonKind,
  FileButton,
  IconButton,
  Link,
  Menu,
  Row,
  Stack,
} from '#extension/kit/index.ts';
import { longWords, Shelf, Shown } from './Shelf.tsx';

const kinds: ButtonKind[] = ['primary', 'secondary', 'quiet', 'warning'];
const names: Record<ButtonKind, string> = {
  primary: 'Post to Housing',
  secondary: 'Save draft',
  quiet: 'Not now',
  warning: 'Delete draft',
};

export function Deeds() {
  return (
    <Shelf id="deeds" title="Deeds">
      {kinds.map((kind) => (
        <Shown key={kind} title={`Button, ${kind}`}>
          <Row>
            <Button kind={kind}>{names[kind]}</Button>
            <Button kind={kind} icon="check">
              With a drawing
            </Button>
            <Button kind={kind} isBusy busyWords="Sending">
              {names[kind]}
            </Button>
            <Button kind={kind} isDisabled>
              {names[kind]}
            </Button>
            <Button kind={kind} size="small">
              Small
            </Button>
          </Row>
        </Shown>
      ))}
      <Shown title="A file">
        <Row>
          <FileButton accepts={['.json']} onFile={() => undefined}>
            Choose a file
          </FileButton>
          <FileButton accepts={['.json']} isBusy busyWords="Reading" onFile={() => undefined}>
            Choose a file
          </FileButton>
        </Row>
      </Shown>
      <Shown title="Wide and long">
        <Stack gap="snug">
          <Button kind="primary" isWide icon="send">
            Post to Housing
          </Button>
          <Button kind="secondary" isWide>
            {longWords}
          </Button>
        </Stack>
      </Shown>
      <Shown title="Drawings alone">
        <Row>
          <IconButton icon="back" label="Back" />
          <IconButton icon="copy" label="Copy" size="small" />
          <IconButton icon="refresh" label="Refreshing" isBusy />
          <IconButton icon="edit" label="Edit" isDisabled />
        </Row>
      </Shown>
      <Shown title="Links">
        <Stack gap="snug">
          <span>
            Read the <Link href="#guidance">guidance on what may be shared</Link> first.
          </span>
          <Link kind="action" href="#crisis">
            See three next steps
          </Link>
          <Link kind="action" href="#long">
            {longWords}
          </Link>
          <Link kind="back" href="#channels">
            All channels
          </Link>
          <span>
            <Link href="https://example.org/" isExternal>
              A page elsewhere
            </Link>
          </span>
        </Stack>
      </Shown>
      <Shown title="Menus">
        <Row>
          <Menu
            label="More for this post"
            onChoose={() => undefined}
            entries={[
              { id: 'edit', label: 'Edit', icon: 'edit', hint: 'For 15 minutes' },
              { id: 'pin', label: 'Pin', icon: 'pin', isDisabled: true },
              { id: 'delete', label: 'Withdraw', icon: 'remove', isDanger: true },
            ]}
          />
          <Menu
            label="Sort"
            showsLabel
            icon="filter"
            onChoose={() => undefined}
            entries={[
              { id: 'new', label: 'Newest first' },
              { id: 'open', label: 'Unanswered first' },
            ]}
          />
          <Menu label="Nothing to do" isDisabled onChoose={() => undefined} entries={[]} />
        </Row>
      </Shown>
    </Shelf>
  );
}
