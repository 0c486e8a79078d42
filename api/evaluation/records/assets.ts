// The look and the one script of the demo records. Its own plain look: nothing of any real product. The script changes the patient
// under the reader as single-page systems do, and draws one field from its own state; every link works without it.

export const recordStyles = `
:root { color-scheme: light; font: 16px/1.5 Verdana, Geneva, sans-serif; color: #1f2430; background: #f3f1ec; }
* { box-sizing: border-box; }
body { margin: 0; }
a { color: #4a2c6f; text-underline-offset: 3px; }
a:hover { color: #21102f; }
:focus-visible { outline: 3px solid #b3261e; outline-offset: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: #fff; padding: 8px; z-index: 2; }
.system { background: #3b3355; color: #fff; padding: .6rem 1rem; display: flex; gap: 1rem; align-items: baseline; flex-wrap: wrap; }
.system p { margin: 0; }
.system .name { font-weight: bold; }
.frame { display: flex; flex-wrap: wrap; align-items: stretch; }
nav { flex: 0 0 13rem; padding: 1rem; border-right: 1px solid #c9c3b6; }
nav h2 { font-size: 1rem; margin: 1rem 0 .25rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li a { display: block; padding: .3rem 0; min-height: 28px; }
[aria-current] { font-weight: bold; }
main { flex: 1 1 22rem; min-width: 0; padding: 0 0 3rem; }
.banner { background: #fffdf6; border-bottom: 3px solid #3b3355; padding: .5rem 1rem; }
.banner-row { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.banner-name { font-size: 1.15rem; }
.label { color: #595145; }
.columns { display: flex; flex-wrap: wrap; gap: 1rem; padding: 1rem; }
.column { flex: 1 1 20rem; min-width: 0; }
.side-banner { flex: 0 0 15rem; background: #fffdf6; border: 1px solid #c9c3b6; padding: .75rem; align-self: flex-start; }
.side-banner dl { margin: 0; } .side-banner dt { color: #595145; } .side-banner dd { margin: 0 0 .5rem; }
.foot-banner { position: sticky; bottom: 0; background: #fffdf6; border-top: 3px solid #3b3355; padding: .5rem 1rem; }
.tab-title { font-size: 1.3rem; margin: 0 0 .5rem; }
main h2 { font-size: 1.1rem; }
.tabs { display: flex; flex-wrap: wrap; gap: 1rem; border-bottom: 1px solid #c9c3b6; margin-bottom: 1rem; }
.tabs a { padding: .4rem 0; }
.entry, .new-entry { background: #fff; border: 1px solid #c9c3b6; padding: .75rem 1rem; margin: 0 0 1rem; }
.entry h2 { font-size: 1rem; margin: 0; } .entry .by { margin: 0; color: #595145; } .entry .text { max-width: 70ch; }
.new-entry label, .label-line { font-weight: bold; margin: .75rem 0 .25rem; display: block; }
textarea, input, .rich { width: 100%; font: inherit; border: 2px solid #595145; padding: .5rem; background: #fff; color: inherit; }
.rich p { margin: 0 0 .5rem; }
button { font: inherit; margin-top: .75rem; padding: .5rem 1rem; background: #3b3355; color: #fff; border: 0; min-height: 40px; }
table { border-collapse: collapse; width: 100%; background: #fff; }
th, td { text-align: left; padding: .4rem .6rem; border: 1px solid #c9c3b6; }
iframe { width: 100%; height: 24rem; border: 1px solid #c9c3b6; background: #fff; }
.plain { padding: 1rem; max-width: 60rem; }
`;

export const recordScript = `
function openShadows(root) {
  for (const template of root.querySelectorAll('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host.shadowRoot) host.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
}
async function show(address) {
  const response = await fetch(address);
  if (!response.ok) return location.assign(address);
  if (location.href !== address) return; // Another record was asked for meanwhile.
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const id of ['record', 'record-navigation']) document.getElementById(id).replaceWith(document.adoptNode(next.getElementById(id)));
  document.title = next.title;
  openShadows(document);
  document.getElementById('record').focus({ preventScroll: true });
}
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-save]')) {
    document.getElementById('saved').textContent = 'This is a demo: nothing was saved.';
    return;
  }
  const link = event.target.closest('a[data-switch]');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show(link.href);
});
addEventListener('popstate', () => show(location.href));
// As a framework draws a field it controls: from what it was told by events, however the value was changed.
const drawn = new WeakMap();
document.addEventListener('input', (event) => {
  if (event.target.matches('[data-drawn]')) drawn.set(event.target, event.target.value);
});
function draw() {
  for (const field of document.querySelectorAll('[data-drawn]')) {
    const kept = drawn.get(field) ?? '';
    if (field.value !== kept) field.value = kept;
  }
  requestAnimationFrame(draw);
}
draw();
openShadows(document);
`;
