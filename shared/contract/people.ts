// Colleagues, their roles, and where they work, as administrators keep them. What a change replaces is sent with it (`seen`), so that
// of two administrators the second is told. Nothing here leads from a person to what they wrote.
import { z } from 'zod';
import type { AreaId, OrganisationId, PersonId } from '#shared/basics/ids.ts';
import { uuidPattern } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { keeperRoles, organisationKinds, roles } from '#shared/basics/lists.ts';
import { id, idempotencyKey, page, pageOf } from './basics.ts';
import { exempt } from './readable.ts';

/** Longer than a name may be, so that one row that is too long is told by its row and does not refuse a whole batch. */
const typedCharsMax = 400;
const ofColleague = 'The name of a colleague, who is no patient; an administrator writes it.';
const colleagueName = exempt(typedCharsMax, ofColleague);
const placeName = exempt(
  typedCharsMax,
  'The public name of an organisation or an area, written by an administrator.',
);

/** Letters of any script with their marks, and what stands between the parts of a name: `Siân Llŷr-O’Neill`, `Dr J. Okafor`. */
const nameShape = /^[\p{L}][\p{L}\p{M}'’ʼ. -]*$/u;
/** Control signs, and those that nobody sees or that turn the direction of what follows. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/u;
const pileOfMarks = /\p{M}{3}/u;

const tidied = (text: string): string => text.normalize('NFC').trim().replaceAll(/ {2,}/g, ' ');

/** As it will be shown; null where it cannot be a name. */
export function toPersonName(text: string): string | null {
  const name = tidied(text);
  const isName = nameShape.test(name) && !pileOfMarks.test(name) && /\p{L}{2}|\p{L}[.’']/u.test(name);
  return isName && name.length <= limits.personNameCharsMax ? name : null;
}

/** Of an organisation or an area; null where nobody could read it. */
export function toPlaceName(text: string): string | null {
  const name = tidied(text);
  const isName = /\p{L}{2}/u.test(name) && !unseen.test(name) && !pileOfMarks.test(name);
  return isName && name.length <= limits.publicNameCharsMax ? name : null;
}

const roleSet = z
  .array(z.enum(roles))
  .max(roles.length)
  .refine((held) => new Set(held).size === held.length);

/** Of the Organisation Data Service. */
const odsCode = z.string().regex(/^[A-Z0-9]{3,8}$/);

export const colleague = z.object({
  id: id<PersonId>(),
  name: z.string(),
  organisationId: id<OrganisationId>(),
  organisation: z.string(),
  areaId: id<AreaId>().nullable(),
  area: z.string().nullable(),
  roles: z.array(z.enum(roles)),
  /** Only where the suspension was made to somebody by name: one that was made to a mask would take it off. */
  isSuspended: z.boolean(),
  /** No role is left: nobody can sign in as them, and what they wrote stays. */
  hasLeft: z.boolean(),
});
export type Colleague = z.infer<typeof colleague>;

export const listPeople = {
  input: z.object({
    areaId: id<AreaId>().optional(),
    organisationId: id<OrganisationId>().optional(),
    role: z.enum(roles).optional(),
    are: z.enum(['here', 'gone', 'all']).default('all'),
    ...page,
  }),
  output: pageOf(colleague),
};

/**
 * Who looks after the community, by name, so that a sentence like "ask a moderator" names somebody. The same whether or not somebody is
 * suspended: a suspension may have been made to a mask.
 */
export const listKeepers = {
  input: z.object({ role: z.enum(keeperRoles), ...page }),
  output: pageOf(
    z.object({
      personId: id<PersonId>(),
      name: z.string(),
      organisation: z.string(),
      /** Null: they work across the community. */
      area: z.string().nullable(),
    }),
  ),
};

/** What a provider will vouch for, letter by letter; never an e-mail. Entra: `tenant`, and the object id as `subject`. */
export const identity = z.object({
  issuer: z.string().regex(/^https?:\/\/[\x21-\x7e]{1,290}$/),
  tenant: z
    .string()
    .regex(/^[0-9A-Za-z-]{0,100}$/)
    .default(''),
  subject: z.string().regex(/^[\x21-\x7e]{1,255}$/),
});

export const newColleague = z.object({
  name: colleagueName,
  /** Its id, or its ODS code. */
  organisation: z.string().regex(new RegExp(`${uuidPattern.source}|^[A-Za-z0-9]{3,8}$`)),
  areaId: id<AreaId>().nullable().default(null),
  roles: roleSet.min(1),
  identity,
});

export const addResults = [
  'added',
  /** Somebody here signs in by it already: `personId` says who. Nothing of them was changed. */
  'known',
  /** It belongs to another community of this installation: ask whoever runs it. */
  'known-elsewhere',
  'name-refused',
  'unknown-organisation',
  'unknown-area',
  /** No provider of this installation would ever vouch for this issuer and tenant. */
  'unknown-provider',
] as const;
export type AddResult = (typeof addResults)[number];

/** `key` is made by whoever asks: sent again, the answer is the same and nobody is added twice. */
export const addPeople = {
  input: z
    .object({ key: idempotencyKey, people: z.array(newColleague).min(1).max(limits.peopleBatchMax) })
    .meta({
      description: 'Adds colleagues. Each row gets its own answer; rows that cannot be added stop no other.',
      examples: [
        {
          key: '0199c0de-0000-7000-8000-000000000001',
          people: [
            {
              name: 'Siân Llŷr-Parry',
              organisation: 'X9Y8Z',
              areaId: '0199c0de-0000-7000-8000-0000000000a1',
              roles: ['member', 'host'],
              identity: { issuer: 'https://sign-in.example', tenant: '', subject: '555000123456' },
            },
          ],
        },
      ],
    }),
  output: z.object({
    rows: z.array(z.object({ result: z.enum(addResults), personId: id<PersonId>().nullable() })),
  }),
};

/** Somebody else has to see to these: moderators keep house in a channel without a host. */
const leftBehind = { channelsToHandOver: z.number().int() };

/** How many channels wait for a host because theirs has left: numbers alone, for a private channel is unseen by whoever is outside. */
export const countHostless = {
  input: z.object({}),
  /** `unattended`: nobody is left who could hand it over or take it. */
  output: z.object({ channels: z.number().int(), unattended: z.number().int() }),
};

/** The whole set that is wanted, and the whole set that was seen. Of somebody who has left, none was. */
export const setRoles = {
  input: z.object({ personId: id<PersonId>(), seen: roleSet, wanted: roleSet.min(1) }).meta({
    description: 'Gives and takes roles. It counts at once, in whatever that person is doing at the moment.',
    examples: [
      {
        personId: '0199c0de-0000-7000-8000-000000000002',
        seen: ['member'],
        wanted: ['member', 'curator'],
      },
    ],
  }),
  output: z.object({ roles: z.array(z.enum(roles)), ...leftBehind }),
};

const place = {
  organisationId: id<OrganisationId>(),
  areaId: id<AreaId>().nullable(),
};
export const movePerson = {
  input: z.object({
    personId: id<PersonId>(),
    seen: z.object({ name: colleagueName, ...place }),
    wanted: z.object({ name: colleagueName, ...place }),
  }),
  output: z.object({}),
};

export const endMembership = {
  input: z.object({ personId: id<PersonId>() }).meta({
    description: 'A colleague leaves: every role goes and every session ends. Roles given again undo it.',
    examples: [{ personId: '0199c0de-0000-7000-8000-000000000002' }],
  }),
  output: z.object(leftBehind),
};

const organisationWords = z.object({
  name: placeName,
  kind: z.enum(organisationKinds),
  odsCode: odsCode.nullable(),
});
export const organisation = z.object({
  id: id<OrganisationId>(),
  name: z.string(),
  kind: z.enum(organisationKinds),
  /** Whoever comes through a provider that names an organisation comes in only if its code stands here. */
  odsCode: z.string().nullable(),
});
export type Organisation = z.infer<typeof organisation>;
export const listOrganisations = { input: z.object({ ...page }), output: pageOf(organisation) };
/** `organisationId` is made by whoever asks, and is the key of this deed. */
export const addOrganisation = {
  input: z.object({ organisationId: id<OrganisationId>(), ...organisationWords.shape }),
  output: z.object({}),
};
export const changeOrganisation = {
  input: z.object({
    organisationId: id<OrganisationId>(),
    seen: organisationWords,
    wanted: organisationWords,
  }),
  output: z.object({}),
};

const areaWords = z.object({
  name: placeName,
  /** Index of Multiple Deprivation, 1: the most deprived tenth. */
  deprivationDecile: z.number().int().min(1).max(10).nullable(),
});
export const area = z.object({
  id: id<AreaId>(),
  name: z.string(),
  deprivationDecile: z.number().int().nullable(),
});
export type Area = z.infer<typeof area>;
export const listAreas = { input: z.object({ ...page }), output: pageOf(area) };
/** `areaId` is made by whoever asks, and is the key of this deed. Contacts and publishing are the directory's. */
export const addArea = {
  input: z.object({ areaId: id<AreaId>(), ...areaWords.shape }),
  output: z.object({}),
};
export const changeArea = {
  input: z.object({ areaId: id<AreaId>(), seen: areaWords, wanted: areaWords }),
  output: z.object({}),
};
