// Under a question while it is written: case studies and threads that are like it, three at most, from the same search. Only stripped words
// leave, a pause after the last key; nothing waits for it, and where it fails it is simply not there. The line is there from the start, so
// that nothing moves under the hand.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Caption, Disclosure, Link, Row, Stack, Tag } from '#extension/kit/index.ts';
import { type Marked, useSafeWords, useSettled } from '#extension/panel/writing/index.ts';
import type { SearchKind } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { type FindAsk, searchKeys } from './calls.ts';
import { kindLabels, words } from './messages.ts';
import type { Answered } from './offline/finder.ts';
import { withoutUnfinished } from './unfinished.ts';

const said = words.similar;
const shownMax = 3;
/** Long enough that somebody stopped to think. */
const restMs = 700;
/** Fewer words are like everything. */
const wordsMin = 3;
/** What is asked stands at the beginning; more words make the search slower and no better. */
const askedCharsMax = 600;

export type SimilarCasesProps = {
  find: (ask: FindAsk) => Promise<Answered>;
  hrefOf: (kind: SearchKind, id: string) => string | null;
  /** Where what this device keeps opens. */
  keptHref: (id: string) => string;
  marked: Pick<Marked, 'box' | 'knowledge'>;
};

export function SimilarCases({ find, hrefOf, keptHref, marked }: SimilarCasesProps) {
  const safe = useSettled(useSafeWords(marked, withoutUnfinished), restMs);
  const asked = safe.slice(0, askedCharsMax) as StrippedText;
  const isAsked = asked.split(/\s+/).length >= wordsMin;
  const ask: FindAsk = { words: asked, kinds: ['case-study', 'thread'], limit: shownMax };
  const query = useQuery({
    queryKey: searchKeys.find(ask),
    queryFn: () => find(ask),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const answer = isAsked ? query.data : undefined;
  const items = answer && !answer.isGuess ? answer.items : [];
  return (
    <Disclosure level={2} summary={said.heading} inside={said.count(items.length)}>
      {items.length === 0 ? (
        <Caption>{said.none}</Caption>
      ) : (
        <Stack as="ul" gap="snug" aria-label={said.heading}>
          {items.map(({ kind, id, title, isAnswered }) => (
            <li key={`${kind} ${id}`}>
              <Stack gap="tight">
                <Row gap="tight">
                  <Tag tone="accent">{kindLabels[kind]}</Tag>
                  {isAnswered === true && (
                    <Tag tone="success" icon="check-circle">
                      {words.answeredMark}
                    </Tag>
                  )}
                </Row>
                <Link href={(answer?.kept ? keptHref(id) : hrefOf(kind, id)) ?? ''}>
                  <bdi>{title}</bdi>
                </Link>
              </Stack>
            </li>
          ))}
        </Stack>
      )}
      {items.length > 0 && <Caption>{said.hint}</Caption>}
    </Disclosure>
  );
}
