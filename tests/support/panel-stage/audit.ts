// What auditors see on the stage: a trail in two pages, one entry without a name, and what is kept of two posts.
import type { AuditCalls } from '#extension/panel/features/audit/index.ts';
import type { ModerationCaseId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { AuditEntry } from '#shared/contract/audit.ts';
import type { World } from './world.ts';

const nothing = { subjectKind: null, subjectId: null, subject: null, detail: null };
const caseIds = ['0199c0de-0000-7000-8000-00000000c001', '0199c0de-0000-7000-8000-00000000c002'] as [
  ModerationCaseId,
  ModerationCaseId,
];

const trail = (at: string): AuditEntry[] => [
  { ...nothing, seq: '812', at, deed: 'trail-listed', actor: 'Ngozi Park', isWhole: true },
  {
    ...{ seq: '811', at, deed: 'post-quarantined', actor: 'Priya Sundaram', isWhole: true, subject: null },
    ...{
      subjectKind: 'post',
      subjectId: '0199c0de-0000-7000-8000-00000000f001',
      detail: '{"hasWords":true}',
    },
  },
  { ...nothing, seq: '808', at, deed: 'suspected-words-kept', actor: null, isWhole: false },
  {
    ...{ seq: '807', at, deed: 'roles-changed', actor: 'Ana Pryce', isWhole: true, subject: 'Ben Adeyemi' },
    ...{ subjectKind: 'person', subjectId: 'ben', detail: '{"given":"curator","taken":""}' },
  },
];

export const furnishAudit = (world: World): AuditCalls => ({
  listAuditEntries: ({ cursor, deed }) =>
    world.answer('listAuditEntries', () => {
      const all = world.scene.isEmpty ? [] : trail(world.at()).filter((one) => !deed || one.deed === deed);
      return cursor === undefined
        ? { items: all.slice(0, 3), next: all.length > 3 ? '808' : null }
        : { items: all.slice(3), next: null };
    }),
  exportAuditEntries: ({ cursor }) =>
    world.answer('exportAuditEntries', () =>
      cursor === undefined ? { lines: ['{"seq":"1"}'], next: '1' } : { lines: ['{"seq":"2"}'], next: null },
    ),
  verifyAuditTrail: ({ cursor }) =>
    world.answer('verifyAuditTrail', () => {
      const whole = { total: '812', hash: 'a'.repeat(64), broken: null };
      if (cursor === undefined) return { ...whole, upTo: '500', next: '500' };
      const broken = world.scene.isLong ? { atSeq: '640', why: 'altered' as const } : null;
      return { ...whole, upTo: broken ? '639' : '812', broken, next: null };
    }),
  listEvidence: () =>
    world.answer('listEvidence', () => ({
      items: world.scene.isEmpty
        ? []
        : [
            {
              ...{
                caseId: caseIds[0],
                why: ['reported' as const, 'suspected' as const],
                takenAt: world.at(),
              },
              ...{ decision: 'quarantined' as const, endsWithAppeal: true },
              keptUntil: '2029-11-20T12:00:00.000Z',
            },
            {
              ...{ caseId: caseIds[1], why: ['reported' as const], takenAt: world.at() },
              ...{ decision: 'cut' as const, endsWithAppeal: false },
              keptUntil: null,
            },
          ],
      next: null,
    })),
  readEvidence: ({ caseId }) =>
    world.answer('readEvidence', () => {
      if (caseId !== caseIds[0]) throw refuse('not-found');
      return {
        title: null,
        body: 'It is the harpist of Little Marlow.',
        earlier: [{ title: null, body: 'It is a harpist.' }],
        takenAt: world.at(),
      };
    }),
});
