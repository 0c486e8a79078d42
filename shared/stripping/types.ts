// The language of the stripping engine: what it finds, what it may be told, what it hands back.
// No value of an identifier ever appears in these types except inside `Identity`, which never leaves the page.
import type { StrippedText } from '#shared/basics/text.ts';
import type { NumberOf } from './numbering.ts';

/** The kinds the engine tells apart; the names are those of the evaluation yardstick. */
export type Kind =
  | 'NHS_NUMBER'
  | 'CHI_NUMBER'
  | 'HC_NUMBER'
  | 'NINO'
  | 'PERSON'
  | 'DATE_OF_BIRTH'
  | 'DATE'
  | 'PHONE'
  | 'EMAIL'
  | 'POSTCODE'
  | 'ADDRESS'
  | 'LOCAL_PATIENT_ID'
  | 'URL_USERNAME'
  | 'VEHICLE_REG'
  | 'BANK'
  | 'AGE_OVER_89'
  | 'PASSPORT';

/** `certain`: it identifies and may never be kept. `suspected`: a worker may keep it with a reason. */
export type Confidence = 'certain' | 'suspected';

/** One place that identifies. Offsets are UTF-16 code units in the text as given; `end` is exclusive. */
export type Found = { kind: Kind; start: number; end: number; why: string; confidence: Confidence };

/** What a patient banner says. Raw: it exists in the page alone. Dates are ISO (1958-03-14). */
export type Identity = {
  names: string[];
  numbers: string[];
  born?: string;
  addressLines: string[];
  postcodes: string[];
  phones: string[];
  emails: string[];
};

/** Salted fingerprints of an identity's parts (decision 6): treated as identifiers, memory only, never sent. */
export type Fingerprints = { salt: string; parts: { kind: Kind; hash: string }[] };

/** What must survive (decision 9): services, contact roles, places as phrases; public numbers as typed or as digits. */
export type Keep = { phrases: readonly string[]; phones: readonly string[] };

export type Options = {
  known?: Identity | Fingerprints;
  keep?: Keep;
  /** ISO date that relative date labels count from; without it dates become plain `[date]`. */
  today?: string;
  /** Spans (in the text as given) of suspected findings that the worker decided to keep. Certain kinds ignore it. */
  kept?: readonly { start: number; end: number }[];
  /** Numbers people in the place of the text's own count, where several texts belong together. */
  numberOf?: NumberOf;
  /** What may be told of a value once it is gone: nothing that it can be guessed by. */
  shapeOf?: (value: string) => string;
};

/** What was taken out. `start`/`end` are where its label stands in the stripped text. Never the value. */
export type Removed = {
  kind: Kind;
  label: string;
  start: number;
  end: number;
  why: string;
  confidence: Confidence;
  /** As `shapeOf` had it. */
  shape?: string;
};

export type Strip = { text: StrippedText; removed: Removed[] };

/** A rare combination that may point to one person though no identifier stands there. It advises, it never blocks. */
export type Hint = { start: number; end: number; why: string; generalisation?: string };
