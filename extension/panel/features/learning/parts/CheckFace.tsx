// The check: one question, three answers, and why each is right or wrong. A wrong one is no failure; it is explained and forgotten.
import { useState } from 'react';
import { Button, Disclosure, Notice, RadioGroup, Row, Stack, Text } from '#extension/kit/index.ts';
import { words } from '#extension/panel/features/learning/messages.ts';
import { type AnswerId, answerIds, type LearningModule } from '#shared/learning/types.ts';
import { type Place, StepTitle } from './StepTitle.tsx';

const said = words.one;

type Props = {
  one: LearningModule;
  place: Place;
  onBack: (() => void) | undefined;
  onPassed: () => void;
  onFinish: () => void;
};

export function CheckFace({ one: module, place, onBack, onPassed, onFinish }: Props) {
  const { check } = module;
  const [chosen, setChosen] = useState<AnswerId | null>(null);
  const [judged, setJudged] = useState<AnswerId | null>(null);
  const [isLacking, setIsLacking] = useState(false);
  const isRight = judged === check.right;
  const judge = () => {
    setIsLacking(chosen === null);
    setJudged(chosen);
    if (chosen === check.right) onPassed();
  };
  const choose = (value: string) => {
    setChosen(answerIds.find((id) => id === value) ?? null);
    setIsLacking(false);
    setJudged(null);
  };
  return (
    <Stack gap="normal">
      <StepTitle one={module} place={place}>
        {said.check}
      </StepTitle>
      <RadioGroup
        label={check.question}
        choices={answerIds.map((id) => ({ id, label: check.answers[id].words }))}
        value={chosen}
        onChange={choose}
        error={isLacking ? said.chooseFirst : undefined}
        isDisabled={isRight}
      />
      {judged && (
        <Notice kind={isRight ? 'success' : 'warning'} heading={isRight ? said.right : said.wrong}>
          {check.answers[judged].why}
        </Notice>
      )}
      {isRight && (
        <Disclosure summary={said.others} level={2}>
          <Stack gap="normal">
            {answerIds
              .filter((id) => id !== check.right)
              .map((id) => (
                <Stack key={id} gap="tight">
                  <Text isStrong>{check.answers[id].words}</Text>
                  <Text>{check.answers[id].why}</Text>
                </Stack>
              ))}
          </Stack>
        </Disclosure>
      )}
      <Row isSpread>
        {onBack ? (
          <Button icon="back" onPress={onBack}>
            {said.back}
          </Button>
        ) : (
          <span />
        )}
        <Button kind="primary" onPress={isRight ? onFinish : judge}>
          {isRight ? said.finish : said.answer}
        </Button>
      </Row>
    </Stack>
  );
}
