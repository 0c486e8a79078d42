// One question about safety, three answers of equal size. Not sure is a good answer and counts as yes.
import { Button, Caption, PageTitle, Stack } from '#extension/kit/index.ts';
import { writeTrail } from '#shared/next-steps/trail-words.ts';
import { type Answer, type Place, step, type Trail } from '#shared/next-steps/walker.ts';
import type { NextStepsGround } from './ground.ts';
import { words } from './path-messages.ts';

type Props = { ground: NextStepsGround; trail: Trail; place: Extract<Place, { kind: 'question' }> };

const answers: readonly Answer[] = ['yes', 'no', 'unsure'];

export function QuestionScreen({ ground, trail, place }: Props) {
  const { question, path, at, of } = place;
  const answerWith = (answer: Answer) =>
    ground.go(
      ground.ways.at(writeTrail(step(ground.pack, trail, { kind: 'answer', question: question.id, answer }))),
    );
  return (
    <>
      <PageTitle
        id="page-title"
        caption={`${path.title}. ${of > 1 ? words.safetyOf(at + 1, of) : words.safety}`}
        lead={question.hint}
      >
        {question.words}
      </PageTitle>
      <Stack gap="snug">
        {answers.map((answer) => (
          <Button key={answer} isWide onPress={() => answerWith(answer)}>
            {words[answer]}
          </Button>
        ))}
        <Caption>{words.unsureHint}</Caption>
      </Stack>
    </>
  );
}
