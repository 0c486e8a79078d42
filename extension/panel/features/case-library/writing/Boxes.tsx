// The eight boxes of a case study, in the order in which it is read. One that is empty says that it is still open.
import { Heading, Notice, Stack, Tag } from '#extension/kit/index.ts';
import { fieldLabels, words } from '#extension/panel/features/case-library/messages.ts';
import { MarkedArea, MarkedLine } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import type { DetailField } from '#shared/contract/case-details.ts';
import type { CaseBoxes } from './use-case-boxes.ts';

const said = words.draft;
const sections = [
  ['situation', said.situationHint],
  ['tried', said.triedHint],
  ['happened', said.happenedHint],
  ['learnt', said.learntHint],
] as const;
const steps = ['steps.0', 'steps.1', 'steps.2'] as const;

type BoxesProps = { boxes: CaseBoxes; gaps: readonly string[]; isReadOnly: boolean };

export function Boxes({ boxes, gaps, isReadOnly }: BoxesProps) {
  const below = (field: DetailField) => (
    <Below notice={boxes.of[field].notice} isOpen={gaps.includes(field)} />
  );
  return (
    <Stack gap="wide">
      <Stack gap="snug">
        <MarkedLine
          marked={boxes.of.title}
          label={fieldLabels.title}
          hint={said.titleHint}
          charsMax={limits.titleCharsMax}
          isReadOnly={isReadOnly}
        />
        {below('title')}
      </Stack>
      {sections.map(([field, hint]) => (
        <MarkedArea
          key={field}
          marked={boxes.of[field]}
          label={fieldLabels[field]}
          hint={hint}
          rows={4}
          charsMax={limits.caseSectionCharsMax}
          isReadOnly={isReadOnly}
          below={below(field)}
        />
      ))}
      <Stack gap="normal">
        <Heading level={2} size="small">
          {words.one.steps}
        </Heading>
        {steps.map((field, place) => (
          <MarkedArea
            key={field}
            marked={boxes.of[field]}
            label={said.step(place + 1)}
            hint={said.stepHint}
            rows={2}
            charsMax={limits.caseStepCharsMax}
            isReadOnly={isReadOnly}
            below={below(field)}
          />
        ))}
      </Stack>
    </Stack>
  );
}

function Below({ notice, isOpen }: { notice: string | null; isOpen: boolean }) {
  if (!notice && !isOpen) return null;
  return (
    <Stack gap="snug">
      {isOpen && (
        <div>
          <Tag tone="warning" icon="edit">
            {said.gap}
          </Tag>
        </div>
      )}
      {notice && <Notice kind="warning">{notice}</Notice>}
    </Stack>
  );
}
