// A question to oneself, and a box for what comes to mind. What is typed there may be about anybody, so it lives in the panel's memory alone: in
// the one cache, which is emptied at sign-out and lock. It is never stored and never sent; only its owner copies it.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Heading, Row, Stack, Text, TextArea, useCopying } from '#extension/kit/index.ts';
import { learningKeys } from '#extension/panel/features/learning/calls.ts';
import type { LearningGround } from '#extension/panel/features/learning/ground.ts';
import { words } from '#extension/panel/features/learning/messages.ts';
import type { LearningModule } from '#shared/learning/types.ts';

const said = words.reflection;

export function Reflection({ ground, one }: { ground: LearningGround; one: LearningModule }) {
  const cache = useQueryClient();
  const key = learningKeys.reflection(one.id);
  const [text, setText] = useState(() => cache.getQueryData<string>(key) ?? '');
  const { copy, byHand } = useCopying(ground.copy);
  const type = (next: string) => {
    setText(next);
    // It says that it stays until the panel closes: nobody watches this key, and without this it would go after some minutes.
    cache.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY });
    cache.setQueryData(key, next);
  };
  const copyNow = async () => {
    if (await copy(`${one.title}\n${one.reflection}\n\n${text}`)) ground.toast(said.copied);
  };
  return (
    <Card as="section" aria-labelledby="reflection">
      <Stack gap="snug">
        <Heading level={2} size="small" id="reflection">
          {said.title}
        </Heading>
        <Text>{one.reflection}</Text>
        <TextArea
          label={said.box}
          hint={said.hint}
          rows={4}
          value={text}
          onChange={type}
          autoComplete="off"
        />
        {byHand}
        <Row>
          <Button size="small" icon="copy" isDisabled={text.trim() === ''} onPress={() => void copyNow()}>
            {said.copy}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
