// The conversations themselves, newest first, some at a time; each can go, and all can go or be taken along.
import { useEffect, useRef, useState } from 'react';
import {
  Button,
  Caption,
  Card,
  ConfirmDialog,
  EmptyState,
  Heading,
  IconButton,
  Opener,
  Row,
  Stack,
  Text,
} from '#extension/kit/index.ts';
import { sayDay } from '#extension/panel/features/toolkit/days.ts';
import type { ToolkitGround } from '#extension/panel/features/toolkit/ground.ts';
import { words } from '#extension/panel/features/toolkit/messages.ts';
import { composeCsv } from './take-along.ts';
import type { Tally } from './tally.ts';
import type { RecordDeeds } from './use-deeds.ts';
import { agreedLabels, recordLabels, stageNames } from './words.ts';

const said = words.record;
const shownFirst = 5;
const shownMore = 20;

const focusHeading = () => document.getElementById('latest')?.focus();

type Props = { ground: ToolkitGround; tallies: readonly Tally[]; today: string; deeds: RecordDeeds };

export function Latest({ ground, tallies, today, deeds }: Props) {
  const [shown, setShown] = useState(shownFirst);
  const save = () => {
    ground.saveFile(said.file(today), composeCsv(tallies, recordLabels(ground)), 'text/csv');
    ground.toast(said.saved);
  };
  const isEmpty = tallies.length === 0;
  const wasEmpty = useRef(isEmpty);
  // What was pressed went with the last of them.
  useEffect(() => {
    if (isEmpty && !wasEmpty.current && document.activeElement === document.body) focusHeading();
    wasEmpty.current = isEmpty;
  }, [isEmpty]);
  const heading = (
    <Heading level={2} size="small" id="latest" isFocusable>
      {said.latest}
    </Heading>
  );
  if (isEmpty)
    return (
      <Stack as="section" gap="snug" aria-labelledby="latest">
        {heading}
        <EmptyState title={said.none} icon="note">
          {said.noneWords}
        </EmptyState>
      </Stack>
    );
  const more = () => {
    // The button goes with the last press.
    if (shown + shownMore >= tallies.length) focusHeading();
    setShown(shown + shownMore);
  };
  return (
    <Stack as="section" gap="snug" aria-labelledby="latest">
      {heading}
      <Stack as="ul" gap="snug">
        {tallies.slice(0, shown).map((one) => (
          <li key={one.number}>
            <Line
              ground={ground}
              one={one}
              onDelete={() => {
                deeds.remove(one);
                // The button goes with its line.
                focusHeading();
              }}
            />
          </li>
        ))}
      </Stack>
      <Row>
        {shown < tallies.length && (
          <Button icon="down" onPress={more}>
            {said.more}
          </Button>
        )}
        <Button icon="note" onPress={save}>
          {said.saveCsv}
        </Button>
        <Opener words={said.deleteAll} kind="quiet" icon="remove">
          {(close) => (
            <ConfirmDialog
              isOpen
              isDanger
              title={said.deleteAllTitle}
              confirmWords={said.deleteAll}
              onConfirm={() => {
                close();
                deeds.clear();
              }}
              onCancel={close}
            >
              {said.deleteAllWords(tallies.length)}
            </ConfirmDialog>
          )}
        </Opener>
      </Row>
    </Stack>
  );
}

function Line({ ground, one, onDelete }: { ground: ToolkitGround; one: Tally; onDelete: () => void }) {
  const facts = [
    said.before(stageNames[one.stage]),
    agreedLabels[one.agreed],
    one.barrier !== null && ground.barrierLabels[one.barrier],
    one.wouldVolunteer && said.volunteer,
  ];
  return (
    <Card>
      <Row isSpread isOneLine align="start">
        <Stack gap="none">
          <Text isStrong>{ground.needLabels[one.need]}</Text>
          <Caption>{sayDay(one.day)}</Caption>
          <Caption>{facts.filter(Boolean).join(' · ')}</Caption>
        </Stack>
        <IconButton icon="remove" size="small" label={said.deleteOf(sayDay(one.day))} onPress={onDelete} />
      </Row>
    </Card>
  );
}
