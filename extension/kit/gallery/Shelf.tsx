// One shelf of the gallery: the name of a family of pieces, and the pieces under it.
import type { ReactNode } from 'react';
import { Heading, Stack } from '#extension/kit/index.ts';

export function Shelf({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Stack as="section" aria-labelledby={id} gap="wide">
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {children}
    </Stack>
  );
}

export function Shown({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack>
      <Heading level={3} size="body">
        {title}
      </Heading>
      {children}
    </Stack>
  );
}

/** A long word and a long sentence, to see what they break. */
export const longWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
export const longWords =
  'Support for older adults who have recently been bereaved, who live alone, and who would like company at a weekly lunch club near a bus stop';
