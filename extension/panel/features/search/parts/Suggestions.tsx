// As one types: how the last word may go on, and titles that fit. A press takes them; nobody has to.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Row } from '#extension/kit/index.ts';
import { searchKeys } from '#extension/panel/features/search/calls.ts';
import type { SearchGround } from '#extension/panel/features/search/ground.ts';
import { words } from '#extension/panel/features/search/messages.ts';
import type { StrippedText } from '#shared/basics/text.ts';

/** One letter goes on in every direction. */
const lettersMin = 2;
const offeredMax = 4;

type SuggestionsProps = {
  ground: SearchGround;
  safe: StrippedText;
  onTake: (words: string) => void;
};

export function Suggestions({ ground, safe, onTake }: SuggestionsProps) {
  const here = ground.device.suggestHere(safe, offeredMax);
  const query = useQuery({
    queryKey: searchKeys.suggest(safe),
    queryFn: () => ground.suggest({ words: safe, limit: offeredMax }),
    // One that comes later than the key would move what stands below.
    enabled: here === null && safe.length >= lettersMin,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const offered = (safe.length < lettersMin ? [] : (here ?? query.data?.words ?? [])).filter(
    (one) => one !== safe,
  );
  if (offered.length === 0) return null;
  return (
    <fieldset aria-label={words.suggestions}>
      <Row gap="tight">
        {offered.map((one) => (
          <Button key={one} size="small" kind="quiet" onPress={() => onTake(one)}>
            {one}
          </Button>
        ))}
      </Row>
    </fieldset>
  );
}
