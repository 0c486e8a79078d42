// The marks that stand on a case study. Each has its own word and its own drawing; colour only helps.
import { type IconName, Row, Tag, type TagTone } from '#extension/kit/index.ts';
import { evidenceLabels, words } from '#extension/panel/features/case-library/messages.ts';
import type { EvidenceMark } from '#shared/basics/case-lists.ts';
import type { Need } from '#shared/basics/lists.ts';

const looks: Record<EvidenceMark, { tone: TagTone; icon: IconName }> = {
  'peer-tip': { tone: 'neutral', icon: 'person' },
  'case-study': { tone: 'accent', icon: 'book' },
  verified: { tone: 'success', icon: 'check-circle' },
  official: { tone: 'purple', icon: 'shield' },
};

export function EvidenceTag({ evidence }: { evidence: EvidenceMark }) {
  return (
    <Tag tone={looks[evidence].tone} icon={looks[evidence].icon}>
      {evidenceLabels[evidence]}
    </Tag>
  );
}

type MarksProps = {
  one: { evidence: EvidenceMark; isFictional: boolean; isExpired: boolean; isSaved: boolean };
};

export function Marks({ one }: MarksProps) {
  return (
    <Row gap="tight">
      <EvidenceTag evidence={one.evidence} />
      {one.isFictional && <Tag icon="edit">{words.one.fictional}</Tag>}
      {one.isExpired && (
        <Tag tone="warning" icon="clock">
          {words.one.expired}
        </Tag>
      )}
      {one.isSaved && <Tag icon="star">{words.one.savedSaid}</Tag>}
    </Row>
  );
}

/** Needs by their everyday names, joined. */
export const sayNeeds = (needs: readonly Need[], labels: Readonly<Record<Need, string>>): string =>
  needs.map((need) => labels[need]).join(', ');
