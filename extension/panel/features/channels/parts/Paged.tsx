// A list of the channels, with what works while nobody answers.
import { words } from '#extension/panel/features/channels/messages.ts';
import { type ListProps, PagedList, type Pages } from '#extension/panel/reading/index.ts';

export const Paged = <Item,>(props: ListProps<Item> & { query: Pages<Item> }) => (
  <PagedList {...props} offline={words.trouble.offline} />
);
