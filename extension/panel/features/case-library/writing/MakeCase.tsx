// The one press that begins a case study: from an answered thread, or from nothing. Then its draft opens.
import { Button } from '#extension/kit/index.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { words } from '#extension/panel/features/case-library/messages.ts';
import { useDeed } from '#extension/panel/features/case-library/use-deed.ts';
import type { ThreadId } from '#shared/basics/ids.ts';
import { blankContent } from './content.ts';

type MakeCaseProps = { ground: LibraryGround; threadId: ThreadId | null };

export function MakeCase({ ground, threadId }: MakeCaseProps) {
  const { calls } = ground;
  const make = useDeed(ground, {
    deed: () => {
      const caseId = ground.newKey();
      return threadId === null
        ? calls.writeCaseDraft({ caseId, revision: 0, content: blankContent, isAnonymous: false })
        : calls.draftCaseFromThread({ caseId, threadId });
    },
    onDone: ({ id }) => ground.go(ground.ways.caseDraft(id)),
  });
  return (
    <Button
      size={threadId === null ? 'normal' : 'small'}
      icon={threadId === null ? 'edit' : 'book'}
      isBusy={make.isPending}
      busyWords={words.draft.making}
      onPress={() => make.mutate()}
    >
      {threadId === null ? words.library.write : words.draft.make}
    </Button>
  );
}
