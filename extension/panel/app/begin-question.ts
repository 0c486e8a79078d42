// Begins a question that holds these words, and goes to it. What the words mention is passed on, so that its names stay and lead to it.
import type { AskGround, Mentioned } from '#extension/panel/features/ask/index.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { ways } from './routes.ts';
import { go } from './use-route.ts';

/** `words` have passed the engine: they were searched for, or stand in what others read already. */
export function beginQuestion(ask: AskGround, words: string, mentioned: Mentioned[] = []): void {
  const body = words as StrippedText;
  const draft = ask.desk.begin({ source: 'blank', isAnonymous: ask.wasAnonymous, body, mentioned });
  if (draft) ask.besideNow(draft.id);
  go(draft ? ways.draft(draft.id) : ways.drafts());
}
