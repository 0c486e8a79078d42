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
import { type Matches, matchPaths } from '#shared/next-steps/match.ts';
import { writeTrail } from '#shared/next-steps/trail-words.ts';
import type { Group, Path, Tile } from '#shared/next-steps/types.ts';
import { dayInWords } from '#shared/next-steps/uk-time.ts';
import { type Move, step, type Trail } from '#shared/next-steps/walker.ts';
import type { NextStepsGround } from './ground.ts';
import { words } from './path-messages.ts';
import { useMeaning } from './use-meaning.ts';

type Props = { ground: NextStepsGround; trail: Trail; group: Group };

export function TilesScreen({ ground, trail, group }: Props) {
  const { pack, ways } = ground;
  const [typed, setTyped] = useState('');
  const isFirst = trail.length === 0;
  const meaning = useMeaning();
  const look = (text: string) => matchPaths(pack, text, meaning?.(text));
  // Found when it was typed, or when the screen began: what the glossary adds later must not push a tile away under a finger. Only
  // where nothing was found yet, it may.
  const [atOnce, setAtOnce] = useState<Matches>(() => look(''));
  const type = (text: string) => {
    setTyped(text);
    setAtOnce(look(text));
  };
  const matches = atOnce.paths.length > 0 ? atOnce : look(typed);
  const selection = isFirst ? ground.selection : null;
  const [suggestedAtOnce] = useState(() => look(selection ?? ''));
  const isLate = suggestedAtOnce.paths.length === 0;
  const hasTyped = typed.trim() !== '';
  const hrefOf = (move: Move) => ways.at(writeTrail(step(pack, trail, move)));
  const found = matches.paths[0];
  // The button goes with the words: the focus goes to the title, from where the tiles come next.
  const clear = () => {
    type('');
    document.getElementById('page-title')?.focus();
  };
  return (
    <>
      <PageTitle id="page-title" lead={isFirst ? undefined : group.hint}>
        {group.title}
      </PageTitle>
      {!isLate && <FromSelection found={suggestedAtOnce} hrefOf={hrefOf} />}
      {isFirst && (
        <SearchField
          label={words.search}
          hint={words.searchHint}
          clearWords={words.clear}
          value={typed}
          onChange={type}
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
      {isLate && selection && !hasTyped && <FromSelection found={look(selection)} hrefOf={hrefOf} />}
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
function FromSelection({ found: { paths, speaksOfDanger }, hrefOf }: { found: Matches; hrefOf: HrefOf }) {
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
