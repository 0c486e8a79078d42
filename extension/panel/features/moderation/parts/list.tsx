// A list of moderation: what stands there when it is empty, and what is said while nobody answers.
import type { ComponentProps } from 'react';
import { EmptyState } from '#extension/kit/index.ts';
import { words } from '#extension/panel/features/moderation/messages.ts';
import { Paged as Plain } from '#extension/panel/reading/index.ts';

type PagedProps<Item> = Omit<ComponentProps<typeof Plain<Item>>, 'loadingWords' | 'empty'> & {
  empty: { title: string; hint?: string };
};

export const Paged = <Item,>({ empty, ...list }: PagedProps<Item>) => (
  <Plain
    {...list}
    loadingWords={words.loading}
    offline={words.offline}
    empty={
      <EmptyState title={empty.title} icon="shield" level={2}>
        {empty.hint}
      </EmptyState>
    }
  />
);
