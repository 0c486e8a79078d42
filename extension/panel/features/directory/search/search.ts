// What is searched for. It rests in the panel's memory alone, and its words are stripped before they come here; it also
// knows where the list was left, so that Back keeps the place.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SearchAsk } from '#extension/panel/features/directory/calls.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import type { Cost, Need } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

export type Filters = {
  words: StrippedText;
  need: Need | null;
  /** Null: one's own. */
  areaId: AreaId | null;
  miles: number | null;
  cost: Cost | null;
  language: string | null;
  access: string | null;
  openToday: boolean;
  takesReferrals: boolean;
};

type Left = { serviceId: string; scrollY: number };

export type Search = {
  store: StoreApi<Filters>;
  change: (patch: Partial<Filters>) => void;
  clear: () => void;
  /** The list was left for this service. */
  leave: (left: Left) => void;
  /** Where it was left, once. */
  comeBack: () => Left | null;
};

export const noFilters: Filters = {
  words: '' as StrippedText,
  need: null,
  areaId: null,
  miles: null,
  cost: null,
  language: null,
  access: null,
  openToday: false,
  takesReferrals: false,
};

export function makeSearch(): Search {
  const store = createStore(() => noFilters);
  let left: Left | null = null;
  return {
    store,
    change: (patch) => store.setState(patch),
    clear: () => {
      store.setState(noFilters);
      left = null;
    },
    leave: (where) => {
      left = where;
    },
    comeBack: () => {
      const where = left;
      left = null;
      return where;
    },
  };
}

const metresPerMile = 1_609;

/** Without a distance: one area. With one and without an area: from the middle of one's own, over its border too. */
export const toAsk = (filters: Filters): SearchAsk => ({
  ...(filters.words && { words: filters.words }),
  ...(filters.need && { need: filters.need }),
  ...(filters.areaId && { areaId: filters.areaId }),
  ...(filters.miles && { withinMetres: Math.round(filters.miles * metresPerMile) }),
  ...(filters.cost && { cost: filters.cost }),
  ...(filters.language && { language: filters.language }),
  ...(filters.access && { access: filters.access }),
  ...(filters.openToday && { openToday: true }),
  ...(filters.takesReferrals && { takesReferrals: true }),
});

export const hasFilters = ({ words: _, ...filters }: Filters): boolean =>
  Object.values(filters).some((value) => value !== null && value !== false);
