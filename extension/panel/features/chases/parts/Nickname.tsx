// The worker's own name for the person: written here, sealed, kept in this browser. It is never sent, and says when it could not
// be kept.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Disclosure, Stack, TextField } from '#extension/kit/index.ts';
import { chaseKeys } from '#extension/panel/features/chases/calls.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { words } from '#extension/panel/features/chases/messages.ts';
import { useNickname } from '#extension/panel/features/chases/use-chases.ts';
import { limits } from '#shared/basics/limits.ts';

export function Nickname({ ground, chaseId }: { ground: ChasesGround; chaseId: string }) {
  const cache = useQueryClient();
  const kept = useNickname(ground, chaseId);
  const [typed, setTyped] = useState<string | null>(null);
  const save = async () => {
    const isKept = await ground.nicknames.write(chaseId, typed ?? kept ?? '');
    ground.toast(isKept ? words.chase.nicknameKept : { words: words.chase.nicknameUnkept, kind: 'warning' });
    if (!isKept) return;
    setTyped(null);
    void cache.invalidateQueries({ queryKey: chaseKeys.nickname(chaseId) });
  };
  return (
    <Disclosure
      kind="card"
      level={2}
      summary={words.chase.nickname}
      inside={kept ?? words.chase.nicknameNone}
    >
      <Stack gap="snug">
        <TextField
          label={words.make.nickname}
          hint={words.make.nicknameHint}
          value={typed ?? kept ?? ''}
          onChange={(text) => setTyped(text.slice(0, limits.nicknameCharsMax))}
          autoComplete="off"
          spellCheck="false"
        />
        <Button size="small" icon="lock" isDisabled={typed === null} onPress={() => void save()}>
          {words.chase.nicknameSave}
        </Button>
      </Stack>
    </Disclosure>
  );
}
