// The looks of the demo people's page. Its own few colours, for it belongs to a provider and not to the product.
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f0f4f5; --card: #fff; --ink: #212b32; --quiet: #4c6272; --line: #d8dde0; --blue: #005eb8;
  --face: #e3edf7; --face-ink: #003d78; --hover: #f3f8fd; --warm: #fff4cc; --warm-ink: #4a3b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0b1620; --card: #15232f; --ink: #e8edee; --quiet: #a9b8c4; --line: #2b3d4c; --blue: #6db3f2;
    --face: #1e3a56; --face-ink: #cfe6fb; --hover: #1b2d3c; --warm: #3d3300; --warm-ink: #ffe58a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.25rem 1rem 2.5rem; }
header { margin-bottom: 1rem; }
h1 { margin: .75rem 0 .25rem; font-size: 1.625rem; line-height: 1.2; letter-spacing: -.01em; }
h2 { margin: 1.5rem 0 .5rem; font-size: .9375rem; color: var(--quiet); }
p { margin: 0; color: var(--quiet); }
.mark { display: inline-block; padding: .125rem .625rem; border-radius: 1rem; background: var(--warm);
  color: var(--warm-ink); font-size: .8125rem; font-weight: 600; }
ul { margin: 0; padding: 0; list-style: none; display: grid; gap: .5rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
li { display: grid; }
button { display: flex; align-items: center; gap: .75rem; width: 100%; min-height: 4.5rem; padding: .625rem .75rem;
  font: inherit; text-align: start; color: inherit; cursor: pointer; background: var(--card);
  border: 1px solid var(--line); border-radius: .625rem; }
button:hover { background: var(--hover); border-color: var(--blue); }
button:focus-visible { outline: 3px solid #ffeb3b; outline-offset: 0; box-shadow: 0 0 0 5px #212b32; }
.face { flex: none; display: grid; place-items: center; width: 2.75rem; height: 2.75rem; border-radius: 50%;
  background: var(--face); color: var(--face-ink); font-weight: 600; }
.who { display: grid; min-width: 0; overflow-wrap: anywhere; }
.who span { color: var(--quiet); font-size: .875rem; line-height: 1.4; }
.state { margin-inline-start: auto; flex: none; padding: 0 .5rem; border-radius: 1rem; font-size: .75rem;
  border: 1px solid currentColor; color: var(--quiet); }
`;
