// Writes to the clipboard, from a panel that has the focus. It never reads: what is pasted comes by a person's own paste.

/** Answers whether the text is on the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The panel lost the focus or a policy forbids it; the caller shows the text to be copied by hand.
    return false;
  }
}
