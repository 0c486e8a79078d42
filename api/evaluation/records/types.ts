// The people of the demo clinical records. All fictional: NHS numbers from the range that is never issued, phone
// numbers from the ranges kept for drama, postcodes of valid shape that no letter could reach.

/** Somebody round the patient whom the notes name; as identifying as the patient. */
type Relative = { relation: string; name: string; phone?: string };

type Entry = { on: string; kind: string; by: string; text: string };

export type DemoPatient = {
  key: string;
  title: string;
  given: string;
  middle?: string;
  surname: string;
  preferred?: string;
  /** ISO date. */
  born: string;
  gender: 'Female' | 'Male';
  /** Spaced 3-3-4. */
  nhsNumber: string;
  localNumber: string;
  street: string;
  town: string;
  postcode: string;
  phones: readonly string[];
  email: string;
  gp: string;
  relatives: readonly Relative[];
  /** Forms of the patient's name which the notes use beside the plain parts. */
  otherForms: readonly string[];
  /** Other strings in the notes that identify: a number plate, a National Insurance number. */
  otherIdentifiers: readonly string[];
  summary: readonly string[];
  entries: readonly Entry[];
  /** What stands in the unsaved boxes when the page opens. */
  draftNote: string;
  richNote: readonly string[];
  sharedNote: string;
  letter: readonly string[];
};
