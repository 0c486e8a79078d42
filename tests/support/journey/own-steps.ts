// The steps of a worker's own area: there already, or come beside the steps that stood, and then taken in with a press.
import type { Page } from 'playwright-core';

export async function takeOwnSteps(panel: Page): Promise<void> {
  const own = panel.getByText(/^Three next steps for (?!all of England)/);
  const offered = panel.getByRole('button', { name: 'Show them in the steps' });
  await own.or(offered).first().waitFor({ timeout: 30_000 });
  if (await offered.isVisible()) await offered.click();
  await own.waitFor();
}
