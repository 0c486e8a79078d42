// Notices, toasts, dialogs, waiting, empty.
import { useState } from 'react';
import {
  Button,
  Caption,
  ConfirmDialog,
  CopyByHand,
  Dialog,
  EmptyState,
  FormDialog,
  Link,
  Notice,
  type NoticeKind,
  Opener,
  ProgressBar,
  ProgressSteps,
  Row,
  Skeleton,
  Text,
  TextField,
  type Toasts,
} from '#extension/kit/index.ts';
import { longWord, longWords, Shelf, Shown } from './Shelf.tsx';

const notices: { kind: NoticeKind; heading: string; words: string }[] = [
  {
    kind: 'info',
    heading: 'Eastmere pantry changed its hours',
    words: 'Open Tuesdays and Fridays from April.',
  },
  { kind: 'success', heading: 'Posted to Housing', words: 'We tell you here when a peer answers.' },
  {
    kind: 'warning',
    heading: 'Another record is open',
    words: 'This draft was begun beside a different one.',
  },
  {
    kind: 'danger',
    heading: 'This still holds an NHS number',
    words: 'Remove it and post again. Your words are kept.',
  },
  {
    kind: 'offline',
    heading: 'You are offline',
    words: 'Your draft is kept and sent when the network is back.',
  },
];

const steps = [
  { id: 'check', label: 'Check' },
  { id: 'place', label: 'Choose a channel' },
  { id: 'post', label: 'Post' },
];

export function Feedback({ toasts }: { toasts: Toasts }) {
  const [open, setOpen] = useState<'dialog' | 'confirm' | undefined>();
  const close = () => setOpen(undefined);
  return (
    <Shelf id="feedback" title="What is said">
      <Shown title="Notices">
        {notices.map(({ kind, heading, words }) => (
          <Notice key={kind} kind={kind} heading={heading} isSpoken="no">
            <Text>{words}</Text>
          </Notice>
        ))}
        <Notice
          kind="danger"
          heading={longWords}
          isSpoken="no"
          actions={
            <>
              <Button kind="primary">Remove it</Button>
              <Link href="#why">Why this is refused</Link>
            </>
          }
        >
          <Text>{longWord}</Text>
        </Notice>
      </Shown>
      <Shown title="Copying that was not allowed">
        <ByHand />
      </Shown>
      <Shown title="Toasts">
        <Row>
          <Button onPress={() => toasts.show('Note copied')}>Show a toast</Button>
          <Button
            onPress={() =>
              toasts.show({
                words: 'Draft deleted',
                kind: 'info',
                action: { label: 'Undo', onPress: () => undefined },
              })
            }
          >
            Show one with a deed
          </Button>
          <Button onPress={() => toasts.show({ words: longWords, kind: 'danger' })}>Show a long one</Button>
          <Button isBusy onPress={() => toasts.show('Shown while busy')}>
            Show one while busy
          </Button>
        </Row>
      </Shown>
      <Shown title="Dialogs">
        <Row>
          <Button onPress={() => setOpen('dialog')}>Open a dialog</Button>
          <Opener words="Open a form">
            {(done) => (
              <FormDialog title="Tell a moderator" doWords="Send it" doIcon="send" onDo={done} onClose={done}>
                <Text>A moderator reads it within the day.</Text>
                <TextField label="What they should know" />
              </FormDialog>
            )}
          </Opener>
          <Button onPress={() => setOpen('confirm')}>Ask first</Button>
        </Row>
        <Dialog
          isOpen={open === 'dialog'}
          onClose={close}
          title="Keep this word"
          actions={
            <Button kind="primary" onPress={close}>
              Keep it
            </Button>
          }
        >
          <TextField label="Why it does not identify anyone" />
        </Dialog>
        <ConfirmDialog
          isOpen={open === 'confirm'}
          title="Post beside another record?"
          confirmWords="Post it"
          isDanger
          onConfirm={close}
          onCancel={close}
        >
          <Text>
            This question was begun beside a different record. Check that it is about the right person.
          </Text>
        </ConfirmDialog>
      </Shown>
      <Shown title="On the way">
        <ProgressSteps label="Ask peers" steps={steps} current="place" />
        <ProgressBar label="Safe sharing" percent={60} words="3 of 5 cards" />
        <ProgressBar label="Not begun" percent={0} />
      </Shown>
      <Shown title="Waiting">
        <Skeleton kind="lines" />
        <Skeleton kind="card" count={1} />
        <Skeleton kind="thread" count={1} />
        <Caption>Three shapes of what is coming</Caption>
      </Shown>
      <Shown title="Nothing yet">
        <EmptyState
          title="No questions yet"
          level={3}
          icon="mine"
          actions={<Button kind="primary">Ask peers</Button>}
        >
          <Text>What you ask stands here, with its answers.</Text>
        </EmptyState>
      </Shown>
    </Shelf>
  );
}

/** Shown on a press: it takes the focus, and the gallery is read from the top. */
function ByHand() {
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) return <Button onPress={() => setIsOpen(true)}>Fail to copy</Button>;
  return <CopyByHand text={`${longWords}\n${longWord}`} onClose={() => setIsOpen(false)} />;
}
