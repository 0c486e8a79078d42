// One patient's record: banner, tabs and what a link worker selects from and writes into. It holds every kind of place that text is
// read from (paragraphs, a table, a textarea, an editable region, an open shadow root, a same-origin frame) and written into.
import { type BannerStyle, bannerStyles, footBanner, sideBanner, topBanner } from './banner.ts';
import { type Html, html } from './html.ts';
import { demoPatients, toBannerDate } from './patients.ts';
import type { DemoPatient } from './types.ts';

export const tabs = ['consultations', 'summary', 'letters'] as const;
export type Tab = (typeof tabs)[number];

const tabNames: Record<Tab, string> = {
  consultations: 'Consultations',
  summary: 'Summary',
  letters: 'Letters',
};

type View = { patient: DemoPatient; tab: Tab; banner: BannerStyle; today: string };

/** The part that a switch of patient replaces without loading the page anew. */
export function recordMain(view: View): Html {
  const { patient, banner, today } = view;
  return html`<main id="record" tabindex="-1" data-record="${patient.key}">
  ${banner === 'top' ? topBanner(patient, today) : html``}
  <div class="columns">
    <div class="column">
      ${tabBar(view)}
      ${view.tab === 'summary' ? summary(patient) : view.tab === 'letters' ? letters(patient) : consultations(patient)}
    </div>
    ${banner === 'side' ? sideBanner(patient) : html``}
  </div>
  ${banner === 'foot' ? footBanner(patient) : html``}
</main>`;
}

/** The other patients and the other layouts; links carry on working when scripts do not. */
export function recordNavigation(view: View): Html {
  const others = demoPatients.map(
    (patient) =>
      html`<li><a data-switch ${current(patient.key === view.patient.key)} href="${address({ ...view, patient })}">${patient.surname}, ${patient.given}</a></li>`,
  );
  const layouts = bannerStyles.map(
    (banner) =>
      html`<li><a data-switch ${current(banner === view.banner)} href="${address({ ...view, banner })}">Banner: ${banner}</a></li>`,
  );
  return html`<nav id="record-navigation" aria-label="Records">
  <a href="/records">All patients</a>
  <h2>Open records</h2>
  <ul>${others}</ul>
  <h2>Layout</h2>
  <ul>${layouts}</ul>
</nav>`;
}

function tabBar(view: View): Html {
  const links = tabs.map(
    (tab) =>
      html`<a data-switch ${current(tab === view.tab)} href="${address({ ...view, tab })}">${tabNames[tab]}</a>`,
  );
  return html`<h1 class="tab-title">${tabNames[view.tab]}</h1><div class="tabs">${links}</div>`;
}

function consultations(patient: DemoPatient): Html {
  const entries = patient.entries.map(
    (entry, index) => html`<article class="entry" id="entry-${index + 1}">
  <h2>${toBannerDate(entry.on)} · ${entry.kind}</h2>
  <p class="by">${entry.by}</p>
  <p class="text">${entry.text}</p>
</article>`,
  );
  return html`<section aria-label="New entry" class="new-entry">
  <label for="new-entry">New entry</label>
  <textarea id="new-entry" rows="5">${patient.draftNote}</textarea>
  <p id="rich-label" class="label-line">Plan</p>
  <div id="new-entry-rich" class="rich" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="rich-label">${patient.richNote.map((line) => html`<p>${line}</p>`)}</div>
  <p><input id="new-entry-line" aria-label="Entry in one line" placeholder="In one line"></p>
  <textarea id="new-task" rows="2" aria-label="Task" placeholder="Task" data-drawn></textarea>
  <button type="button" data-save>Save entry</button> <output id="saved" aria-live="polite"></output>
</section>
<section aria-label="Entries">${entries}</section>`;
}

function summary(patient: DemoPatient): Html {
  const rows = patient.relatives.map(
    ({ relation, name, phone }) =>
      html`<tr><td>${relation}</td><td>${name}</td><td>${phone ?? 'None held'}</td></tr>`,
  );
  return html`<section id="summary" aria-label="Summary">
  <ul>${patient.summary.map((line) => html`<li>${line}</li>`)}</ul>
  <h2 id="contacts-title">Contacts</h2>
  <table id="contacts" aria-labelledby="contacts-title">
    <thead><tr><th scope="col">Relation</th><th scope="col">Name</th><th scope="col">Phone</th></tr></thead>
    <tbody>${rows}
      <tr><td>Patient</td><td>${patient.given} ${patient.surname}</td><td>${patient.phones.join(' or ')}</td></tr>
      <tr><td>E-mail</td><td>${patient.title} ${patient.surname}</td><td>${patient.email}</td></tr>
      <tr><td>GP</td><td>${patient.gp}</td><td>Hospital no ${patient.localNumber}</td></tr>
    </tbody>
  </table>
  <shared-note id="shared-note"><template shadowrootmode="open"><style>p{border-left:4px solid #6b4f00;padding:.5rem .75rem;margin:1rem 0;background:#fff8e1}</style><h2>Shared note</h2><p id="shared-text">${patient.sharedNote}</p><textarea id="shared-entry" rows="3" style="width:100%" aria-label="Add to the shared note" placeholder="Add to the shared note"></textarea></template></shared-note>
</section>`;
}

function letters(patient: DemoPatient): Html {
  return html`<section aria-label="Letters">
  <iframe id="letter" title="Clinic letter" src="/records/${patient.key}/letter"></iframe>
</section>`;
}

function current(isCurrent: boolean): Html {
  return isCurrent ? html`aria-current="page"` : html``;
}

function address({ patient, tab, banner }: View) {
  return `/records/${patient.key}?tab=${tab}&banner=${banner}`;
}
