// How many presses lie between an answer and a chase made with its note in the record: counted as a hand makes them.
import { answerToRecord, openAnswered } from '#tests/support/journey/answer-to-record.ts';
import { ben, signIn, takeSeat } from '#tests/support/journey/person.ts';
import type { Stage } from '#tests/support/journey/stage.ts';

export async function measureAnswerToRecord(stage: Stage): Promise<number[]> {
  const desk = await takeSeat(stage, ben);
  try {
    await signIn(desk);
    await openAnswered(desk.panel);
    await desk.record.locator('#new-entry').fill('');
    return [await answerToRecord(desk, '#new-entry')];
  } finally {
    await desk.close();
  }
}
