// A case study being written as it is sent: from what stands on the server, and from nothing. Pure.
import type { z } from 'zod';
import type { OrganisationType, PeopleKind } from '#shared/basics/case-lists.ts';
import type { Barrier, Need } from '#shared/basics/lists.ts';
import type { Told } from '#shared/contract/case-details.ts';
import type { caseContent, ShownCase } from '#shared/contract/case-library.ts';

export type SentContent = z.input<typeof caseContent>;
/** What is chosen beside the words. */
export type Filed = {
  needs: Need[];
  barriers: Barrier[];
  areaId: string | null;
  people: PeopleKind[];
  organisations: OrganisationType[];
};

export const blankContent: SentContent = {
  ...{ title: '', situation: '', tried: '', happened: '', learnt: '' },
  steps: ['', '', ''],
  ...{ needs: [], barriers: [], areaId: null, people: [], organisations: [] },
};

export const filedOf = ({ needs, barriers, area, people, organisations }: ShownCase): Filed => ({
  needs,
  barriers,
  areaId: area?.id ?? null,
  people,
  organisations,
});

export const toSent = (told: Told, filed: Filed): SentContent => ({
  ...told,
  ...filed,
  steps: [...told.steps],
});

/** Two that are sent alike need no second sending. */
export const sameContent = (a: SentContent, b: SentContent): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
