// What is happening? Tiles, or a few words in one's own manner. What is typed lives in this box alone: it is looked at on this
// device, kept nowhere and sent nowhere.
import { useState } from 'react';
import {
  Button,
  Caption,
  Card,
  LinkCard,
  LiveWords,
  Notice,
  PageTitle,
  Row,
  SearchField,
  Stack,
  Text,
} from '#extension/kit/index.ts';
import { matchPaths } from '#shared/next-steps/match.ts';
import { writeTrail } from '#shared/next-steps/trail-words.ts';
import type { Group, Path, Tile } from '#shared/next-steps/types.ts';
import { dayInWords } from '#shared/next-steps/uk-time.ts';
import { type Move, step, type Trail } from '#shared/next-steps/walker.ts';
import type { NextStepsGround } from './ground.ts';
import { words } from './path-messages.ts';
import { useMeantNeeds } from './use-meant-needs.ts';

type Props = { ground: NextStepsGround; trail: Trail; group: Group };

export function TilesScreen({ ground, trail, group }: Props) {
  const { pack, ways } = ground;
  const [typed, setTyped] = useState('');
  const isFirst = trail.length === 0;
  const matches = matchPaths(pack, typed, useMeantNeeds(typed));
  const hasTyped = typed.trim() !== '';
  const hrefOf = (move: Move) => ways.at(writeTrail(step(pack, trail, move)));
  const found = matches.paths[0];
  // The button goes with the words: the focus goes to the title, from where the tiles come next.
  const clear = () => {
    setTyped('');
    document.getElementById('page-title')?.focus();
  };
  return (
    <>
      <PageTitle id="page-title" lead={isFirst ? undefined : group.hint}>
        {group.title}
      </PageTitle>
      {isFirst && ground.selection && <FromSelection ground={ground} hrefOf={hrefOf} />}
      {isFirst && (
        <SearchField
          label={words.search}
          hint={words.searchHint}
          clearWords={words.clear}
          value={typed}
          onChange={setTyped}
          onSubmit={() => found && ground.go(hrefOf({ kind: 'path', id: found.id }))}
          autoFocus
        />
      )}
      <LiveWords words={hasTyped ? (found ? words.found(matches.paths.length) : words.nothingFits) : ''} />
      {hasTyped && matches.speaksOfDanger && (
        <Notice kind="danger" heading={words.speaksOfDanger} isSpoken="politely" />
      )}
      {hasTyped && !found && <Text>{words.nothingFits}</Text>}
      <Stack as="ul" gap="snug" aria-labelledby="page-title">
        {hasTyped && found
          ? matches.paths.map((path) => <PathTile key={path.id} path={path} hrefOf={hrefOf} />)
          : group.tiles.map((tile) => (
              <OneTile key={keyOf(tile)} tile={tile} ground={ground} hrefOf={hrefOf} />
            ))}
      </Stack>
      {hasTyped && found && (
        <Button isWide onPress={clear}>
          {words.noneOfThese}
        </Button>
      )}
      {isFirst && !hasTyped && <Waiting ground={ground} />}
    </>
  );
}

const keyOf = (tile: Tile) => (tile.kind === 'path' ? `for-${tile.path}` : `in-${tile.group}`);

type HrefOf = (move: Move) => string;

function OneTile({ tile, ground, hrefOf }: { tile: Tile; ground: NextStepsGround; hrefOf: HrefOf }) {
  const { pack } = ground;
  if (tile.kind === 'path') {
    const path = pack.paths.find((one) => one.id === tile.path);
    return path ? <PathTile path={path} hrefOf={hrefOf} /> : null;
  }
  const group = pack.groups.find((one) => one.id === tile.group);
  if (!group) return null;
  return (
    <LinkCard as="li" level={2} title={group.title} href={hrefOf({ kind: 'group', id: group.id })}>
      <Caption>{group.hint}</Caption>
    </LinkCard>
  );
}

function PathTile({ path, hrefOf }: { path: Path; hrefOf: HrefOf }) {
  return (
    <LinkCard as="li" level={2} title={path.title} href={hrefOf({ kind: 'path', id: path.id })}>
      <Caption>{path.hint}</Caption>
    </LinkCard>
  );
}

const suggestedMax = 3;

/** What the stripped words from the page may speak of: offered, never chosen for anyone. */
function FromSelection({ ground, hrefOf }: { ground: NextStepsGround; hrefOf: HrefOf }) {
  const meant = useMeantNeeds(ground.selection ?? '');
  const { paths, speaksOfDanger } = matchPaths(ground.pack, ground.selection ?? '', meant);
  if (paths.length === 0) return null;
  return (
    <Stack gap="snug" as="section" aria-label={words.fromSelection}>
      <Text isStrong>{words.fromSelection}</Text>
      {speaksOfDanger && <Notice kind="danger" heading={words.speaksOfDanger} isSpoken="no" />}
      <Stack as="ul" gap="snug">
        {paths.slice(0, suggestedMax).map((path) => (
          <PathTile key={path.id} path={path} hrefOf={hrefOf} />
        ))}
      </Stack>
    </Stack>
  );
}

/** What was set going and could not be sent: nobody has to remember it. */
function Waiting({ ground: { waiting, dropWaiting } }: { ground: NextStepsGround }) {
  if (waiting.length === 0) return null;
  return (
    <Stack gap="snug" as="section" aria-label={words.waiting}>
      <Text isStrong>{words.waiting}</Text>
      <Stack as="ul" gap="snug">
        {waiting.map(({ id, title, dueOn }) => {
          const said = dueOn ? words.waitingChase(title, dayInWords(dueOn)) : words.waitingSupervision(title);
          return (
            <Card key={id} as="li" kind="quiet">
              <Row isSpread isOneLine>
                <Text size="caption">{said}</Text>
                <Button
                  size="small"
                  icon="check"
                  aria-label={`${words.waitingDone}: ${said}`}
                  onPress={() => dropWaiting(id)}
                >
                  {words.waitingDone}
                </Button>
              </Row>
            </Card>
          );
        })}
      </Stack>
    </Stack>
  );
}
