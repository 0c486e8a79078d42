// The one press that begins a case study: from an answered thread, or from nothing. Then its draft opens.
import { useMutation } from '@tanstack/react-query';
import { Button } from '#extension/kit/index.ts';
import type { LibraryGround } from '#extension/panel/features/case-library/ground.ts';
import { words } from '#extension/panel/features/case-library/messages.ts';
import { saySorry } from '#extension/panel/features/case-library/parts/Trouble.tsx';
import type { ThreadId } from '#shared/basics/ids.ts';
import { blankContent } from './content.ts';

type MakeCaseProps = { ground: LibraryGround; threadId: ThreadId | null };

export function MakeCase({ ground, threadId }: MakeCaseProps) {
  const { calls } = ground;
  const make = useMutation({
    mutationFn: () => {
      const caseId = ground.newKey();
      return threadId === null
        ? calls.writeCaseDraft({ caseId, revision: 0, content: blankContent, isAnonymous: false })
        : calls.draftCaseFromThread({ caseId, threadId });
    },
    onSuccess: ({ id }) => ground.go(ground.ways.caseDraft(id)),
    onError: (cause) => ground.toast({ words: saySorry(cause), kind: 'warning' }),
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
