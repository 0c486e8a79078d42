// Which cards fit where somebody stands.
import { talkCards } from './cards.ts';
import type { Stage, TalkCard } from './types.ts';

/** Null: all of them. In a crisis there are none: then one talks without cards. */
export const cardsFor = (stage: Stage | null): readonly TalkCard[] =>
  stage === null ? talkCards : talkCards.filter(({ stages }) => stages.includes(stage));
