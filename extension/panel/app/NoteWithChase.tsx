// A note from which a chase can be made in one press; the line about the follow-up then stands in the note by itself.
import { useMemo, useState } from 'react';
import {
  type ChasesGround,
  chaseWords,
  type Made,
  MakeChase,
  type MakeChaseProps,
} from '#extension/panel/features/chases/index.ts';
import {
  type Addition,
  followUp,
  NoteBox,
  type NoteBoxProps,
} from '#extension/panel/features/notes/index.ts';

type NoteWithChaseProps = Pick<NoteBoxProps, 'ground' | 'draft' | 'needs' | 'onClose'> & {
  chases: ChasesGround;
  begun: MakeChaseProps['begun'];
  /** The chase that was begun together with the note; empty while it is being made. */
  additions?: readonly Addition[] | undefined;
};

const nothing: readonly Addition[] = [];

export function NoteWithChase({ chases, begun, additions, ...note }: NoteWithChaseProps) {
  const [own, setOwn] = useState<readonly Addition[]>(nothing);
  // What is new stands last: a chase begun outside while this note has one of its own already.
  const all = useMemo(() => [...own, ...(additions ?? nothing)], [additions, own]);
  const onMade = (made: Made | null) => {
    if (made) setOwn([followUp(made)]);
  };
  return (
    <NoteBox
      {...note}
      additions={all}
      chase={
        additions === undefined &&
        own.length === 0 && (
          <MakeChase
            ground={chases}
            begun={begun}
            label={chaseWords.make.too}
            size="normal"
            onMade={onMade}
          />
        )
      }
    />
  );
}
