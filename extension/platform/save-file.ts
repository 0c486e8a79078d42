// Hands a text to the browser as a file to keep. Where it goes is the person's own business.

/** Long enough for the browser to have taken it. */
const takenMs = 30_000;

export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), takenMs);
}
