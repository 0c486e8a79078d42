// The looks of the chase link's page: one small sheet that travels inside it. The colours are the kit's own, both palettes; system
// fonts, nothing loaded from anywhere. Written for 320 px first.
import { createHash } from 'node:crypto';

export const style = `
:root { color-scheme: light dark; --ground: #f0f4f5; --surface: #fff; --text: #212b32; --muted: #4c6272; --line: #4c6272;
  --accent: #005eb8; --edge: #003a72; --on-accent: #fff; --danger: #d5281b; --danger-text: #8c160d; --soft: #e3effa;
  --success: #e2f3e9; --on-success: #00562a; }
@media (prefers-color-scheme: dark) { :root { --ground: #0f1722; --surface: #172130; --text: #e8edee; --muted: #b3bfc9;
  --line: #8493a5; --accent: #60a5fa; --edge: #2f6fbf; --on-accent: #0b1526; --danger: #ff8a80; --danger-text: #ffcbc6;
  --soft: #16304f; --success: #0f2f22; --on-success: #b2f2ca; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1.125rem/1.5 Arial, "Liberation Sans", system-ui,
  sans-serif; overflow-wrap: anywhere; }
header { background: #005eb8; color: #fff; padding: .75rem 1rem; font-weight: 700; }
@media (prefers-color-scheme: dark) { header { background: #16263b; color: #e8edee; } }
main { max-width: 38rem; margin: 0 auto; padding: 1rem; }
h1 { margin: .5rem 0 1rem; font-size: 1.6875rem; line-height: 1.2; }
h2 { margin: 0 0 .5rem; font-size: 1.25rem; line-height: 1.3; }
p { margin: 0 0 1rem; }
dl, form, .box { margin: 0 0 1.5rem; padding: 1rem; background: var(--surface); border-radius: 8px; }
dt { font-weight: 700; }
dd { margin: 0 0 .5rem; }
dd:last-child { margin: 0; }
.reference { font-family: ui-monospace, Consolas, monospace; font-size: 1.375rem; letter-spacing: .05em; }
fieldset { min-width: 0; margin: 0 0 1.5rem; padding: 0; border: 0; }
legend { padding: 0; margin: 0 0 .5rem; font-size: 1.1875rem; font-weight: 700; }
.hint { display: block; color: var(--muted); font-size: 1rem; margin: 0 0 .5rem; }
.choice { display: grid; grid-template-columns: 2.75rem 1fr; align-items: center; min-height: 2.75rem; margin: 0 0 .25rem; }
.choice input { width: 1.75rem; height: 1.75rem; margin: 0; accent-color: var(--accent); }
.choice label { padding: .4rem 0; }
label.own { display: block; margin: 0 0 .25rem; font-weight: 700; }
textarea, input[inputmode] { width: 100%; padding: .5rem; font: inherit; color: inherit; background: var(--surface);
  border: 2px solid var(--line); border-radius: 0; }
input[inputmode] { width: 5.5rem; }
.weeks { display: flex; flex-wrap: wrap; gap: 1rem; }
button { width: 100%; min-height: 3rem; padding: .5rem 1rem; font: inherit; font-weight: 700; color: var(--on-accent);
  background: var(--accent); border: 2px solid transparent; border-radius: 4px; box-shadow: 0 4px 0 var(--edge); cursor: pointer; }
:focus-visible { outline: 4px solid #ffeb3b; outline-offset: 0; box-shadow: 0 0 0 4px #ffeb3b, 0 0 0 8px #212b32; }
.wrong { border-left: 4px solid var(--danger); padding-left: .75rem; }
.wrong-words { display: block; color: var(--danger-text); font-weight: 700; margin: 0 0 .5rem; }
.summary { border: 4px solid var(--danger); }
.summary a { color: var(--danger-text); font-weight: 700; }
.summary ul { margin: 0; padding-left: 1.25rem; }
.thanks { background: var(--success); color: var(--on-success); }
.thanks p { margin: 0; }
footer { color: var(--muted); font-size: 1rem; }
@supports selector(:has(*)) { form:not(:has(#state-cannot-help:checked)) .only-if-not { display: none; } }
`;

export const styleHash = createHash('sha256').update(style).digest('base64');
