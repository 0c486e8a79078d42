// The pure walker: where a person stands is the list of what they chose, and nothing else. It holds ids only, never typed words,
// so it can be kept and shown again. Back always works; every screen leads on.
import type { Group, Pack, Path, Question, Three, Tile } from './types.ts';

export type Answer = 'yes' | 'no' | 'unsure';

export type Move =
  | { kind: 'group'; id: string }
  | { kind: 'path'; id: string }
  | { kind: 'answer'; question: string; answer: Answer }
  /** From every screen. */
  | { kind: 'danger' }
  /** From the three steps: how are you? */
  | { kind: 'end' };

export type Trail = readonly Move[];

export type Place =
  | { kind: 'tiles'; group: Group }
  | { kind: 'question'; path: Path; question: Question; at: number; of: number }
  | { kind: 'steps'; path: Path; outcome: string; steps: Three }
  | { kind: 'danger' }
  | { kind: 'end'; path: Path | null };

/** Longer than any way through: what is stored by a stranger cannot grow. */
export const trailMax = 12;
export const decisionsMax = 4;

export const start: Trail = [];

/** A move that is not offered where the person stands changes nothing. */
export function step(pack: Pack, trail: Trail, move: Move): Trail {
  const sound = soundTrail(pack, trail);
  if (sound.length >= trailMax || !isOffered(pack, sound, move)) return sound;
  return [...sound, move];
}

export const back = (pack: Pack, trail: Trail): Trail => soundTrail(pack, trail).slice(0, -1);

/** As much of a kept trail as this pack still knows: a new pack may have arrived since. */
export function soundTrail(pack: Pack, trail: Trail): Trail {
  let sound: Trail = start;
  for (const move of trail.slice(0, trailMax)) {
    if (!isOffered(pack, sound, move)) return sound;
    sound = [...sound, move];
  }
  return sound;
}

export const placeOf = (pack: Pack, trail: Trail): Place => placeOfSound(pack, soundTrail(pack, trail));

/** What a person had to decide to stand here. Danger and the end are ways out, not decisions. */
export const decisionsOf = (trail: Trail): number =>
  trail.filter((move) => move.kind === 'group' || move.kind === 'path' || move.kind === 'answer').length;

export function movesAt(pack: Pack, trail: Trail): Move[] {
  const place = placeOf(pack, trail);
  switch (place.kind) {
    case 'tiles':
      return [...place.group.tiles.map(toMove), { kind: 'danger' }];
    case 'question':
      return [
        ...(['yes', 'no', 'unsure'] as const).map(
          (answer): Move => ({ kind: 'answer', question: place.question.id, answer }),
        ),
        { kind: 'danger' },
      ];
    case 'steps':
      return [
        ...(place.path.watch ? [{ kind: 'path', id: place.path.watch.path } as const] : []),
        { kind: 'end' },
        { kind: 'danger' },
      ];
    case 'danger':
      return [{ kind: 'end' }];
    case 'end':
      return [{ kind: 'danger' }];
  }
}

const toMove = (tile: Tile): Move =>
  tile.kind === 'path' ? { kind: 'path', id: tile.path } : { kind: 'group', id: tile.group };

function isOffered(pack: Pack, trail: Trail, move: Move): boolean {
  const place = placeOfSound(pack, trail);
  switch (move.kind) {
    case 'danger':
      return place.kind !== 'danger';
    case 'end':
      return place.kind === 'steps' || place.kind === 'danger';
    case 'group':
      return place.kind === 'tiles' && pack.groups.some((group) => group.id === move.id);
    // Typed words may lead to any path from the tiles; the steps lead to what they tell to watch for.
    case 'path':
      return (
        pack.paths.some((path) => path.id === move.id) &&
        (place.kind === 'tiles' || (place.kind === 'steps' && place.path.watch?.path === move.id))
      );
    case 'answer':
      return place.kind === 'question' && place.question.id === move.question;
  }
}

function placeOfSound(pack: Pack, sound: Trail): Place {
  const last = sound.at(-1);
  if (last?.kind === 'danger') return { kind: 'danger' };
  const path = pathOf(pack, sound);
  if (last?.kind === 'end') return { kind: 'end', path };
  if (path) return inPath(path, answersSincePath(sound));
  const group = last?.kind === 'group' ? pack.groups.find((one) => one.id === last.id) : undefined;
  return { kind: 'tiles', group: group ?? pack.first };
}

function pathOf(pack: Pack, trail: Trail): Path | null {
  const chosen = trail.findLast((move) => move.kind === 'path');
  return (chosen && pack.paths.find((path) => path.id === chosen.id)) ?? null;
}

function answersSincePath(trail: Trail): Answer[] {
  const from = trail.findLastIndex((move) => move.kind === 'path');
  return trail.slice(from).flatMap((move) => (move.kind === 'answer' ? [move.answer] : []));
}

function inPath(path: Path, answers: readonly Answer[]): Place {
  for (const [at, question] of path.questions.entries()) {
    const answer = answers[at];
    if (answer === undefined) return { kind: 'question', path, question, at, of: path.questions.length };
    // Not sure is treated as yes: the careful way costs a phone call, the other may cost a life.
    if (answer !== 'no') return toSteps(path, question.ifYes);
  }
  return toSteps(path, 'usual');
}

const toSteps = (path: Path, outcome: string): Place => ({
  kind: 'steps',
  path,
  outcome,
  steps: path.outcomes[outcome] ?? path.outcomes.usual,
});
