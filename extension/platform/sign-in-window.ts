// The browser's own window for signing in, and the address it comes back to. What is exchanged there is the wire's business.
import { browser } from './browser.ts';

/** Where the API sends the person back to. Each store's build has its own. */
export const redirectAddress = (path: string): string => browser.identity.getRedirectURL(path);

/** Answers with the address the flow ended at, or nothing when the person closed the window. */
export async function askToSignIn(url: string, interactive = true): Promise<string | undefined> {
  try {
    return await browser.identity.launchWebAuthFlow({ url, interactive });
  } catch (error) {
    // Chromium says "The user did not approve access.", Firefox "User cancelled or denied access.".
    if (error instanceof Error && /did not approve|cancel|denied|interaction required/i.test(error.message))
      return undefined;
    throw error;
  }
}
