// How the note is laid out for the worker's system, which is remembered, and which codes they may want to add there themselves.
import { Caption, Disclosure, RadioGroup, Stack, SummaryList } from '#extension/kit/index.ts';
import type { Need } from '#shared/basics/lists.ts';
import { codesFor } from './codes.ts';
import { styleLabels, words } from './messages.ts';
import { type NoteStyle, noteStyles } from './note.ts';

type LayoutAndCodesProps = {
  style: NoteStyle;
  onStyle: (style: NoteStyle) => void;
  needs: readonly Need[];
};

export function LayoutAndCodes({ style, onStyle, needs }: LayoutAndCodesProps) {
  return (
    <>
      <Disclosure summary={words.layout.heading} inside={styleLabels[style].name}>
        <RadioGroup
          label={words.layout.label}
          choices={noteStyles.map((id) => ({
            id,
            label: styleLabels[id].name,
            hint: styleLabels[id].hint,
          }))}
          value={style}
          onChange={(id) => onStyle(id as NoteStyle)}
        />
      </Disclosure>
      <Disclosure summary={words.codes.heading} inside={words.codes.inside}>
        <Stack gap="snug">
          <Caption>{words.codes.lead}</Caption>
          <SummaryList
            rows={codesFor(needs).map((code) => ({
              id: code.id,
              label: code.term,
              value: (
                <>
                  {code.id}
                  <Caption>{code.rule}</Caption>
                  <Caption>{words.codes.source(code.source, code.checkedOn)}</Caption>
                </>
              ),
            }))}
          />
        </Stack>
      </Disclosure>
    </>
  );
}
