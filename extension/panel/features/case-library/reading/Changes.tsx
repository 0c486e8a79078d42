// The difference between two versions, section by section. What was added is underlined, what was taken out is struck through,
// and both are also said for who does not see it.
import { Caption, Heading, Stack, Text, VisuallyHidden } from '#extension/kit/index.ts';
import { fieldLabels, words } from '#extension/panel/features/case-library/messages.ts';
import { detailFields, type Told, textOf } from '#shared/contract/case-details.ts';
import { diffWords, type Piece } from './word-diff.ts';

const said = words.versions;

export function Changes({ before, after, level = 2 }: { before: Told; after: Told; level?: 2 | 3 }) {
  const changed = detailFields.filter((field) => textOf(before, field) !== textOf(after, field));
  if (changed.length === 0) return <Text>{said.same}</Text>;
  return (
    <Stack gap="normal">
      <Caption>{said.legend}</Caption>
      {changed.map((field) => (
        <Stack key={field} gap="tight">
          <Heading level={level} size="small">
            {fieldLabels[field]}
          </Heading>
          <Text keepsLines as="div">
            {placed(diffWords(textOf(before, field), textOf(after, field))).map((piece) => (
              <Changed key={piece.at} piece={piece} />
            ))}
          </Text>
        </Stack>
      ))}
    </Stack>
  );
}

/** Each with where it begins, which no other piece does. */
function placed(pieces: readonly Piece[]): (Piece & { at: number })[] {
  let next = 0;
  return pieces.map((piece) => {
    const at = next;
    next += piece.text.length;
    return { ...piece, at };
  });
}

function Changed({ piece }: { piece: Piece }) {
  if (piece.kind === 'same') return <span>{piece.text}</span>;
  const Tag = piece.kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <VisuallyHidden>{` [${said[piece.kind]}:`}</VisuallyHidden>
      {piece.text}
      <VisuallyHidden>] </VisuallyHidden>
    </Tag>
  );
}
