// Keeps what one looks at, or lets it go.
import { Button } from '#extension/kit/index.ts';
import type { SavedGround } from './ground.ts';
import { words } from './messages.ts';
import { type Keepable, useSaved } from './use-saved.ts';

export function KeepButton({ ground, thing }: { ground: SavedGround; thing: Keepable }) {
  const { isSaved, set } = useSaved(ground, thing);
  return (
    <Button size="small" kind="quiet" icon="star" isBusy={set.isPending} onPress={() => set.mutate(!isSaved)}>
      {isSaved ? words.saved : words.save}
    </Button>
  );
}
