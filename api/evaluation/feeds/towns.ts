// The three invented areas as their publishers know them: who runs what, where, and which kind of feed they have.
import type { RunBy } from './material.ts';

export type Town = {
  key: string;
  publisher: string;
  licence: string | null;
  /** What kind of feed the area has: the current standard, the old one, or none but a list. */
  feed: 'oruk-3' | 'oruk-1' | 'csv';
  middle: { latitude: number; longitude: number };
  places: readonly string[];
  streets: readonly string[];
  organisations: Readonly<Record<RunBy, string>>;
  /** Kinds of help that this area has not: its gaps. */
  without: readonly string[];
};

export const towns: readonly Town[] = [
  {
    key: 'harrowmere',
    publisher: 'Harrowmere services directory',
    licence: 'Open Government Licence v3.0',
    feed: 'oruk-3',
    middle: { latitude: 54.12, longitude: -1.84 },
    places: ['Lanternfield', 'Mill Row', 'Canalside', 'Harrowmere', 'Northgate Estate', 'Brickfields'],
    streets: ['Weaver Row', 'Old Dye Works', 'Lock Lane', 'Chapel Steps', 'Tannery Yard'],
    organisations: {
      advice: 'Fernshire Advice Partnership',
      faith: 'Harrowmere Churches and Mosque Together',
      council: 'Harrowmere Town Council',
      health: 'Mere Valley Wellbeing',
      community: 'Canalside Community Association',
      sport: 'Harrowmere Active',
      arts: 'The Loom Arts Room',
      carers: 'Fernshire Carers Link',
      families: 'Little Lanterns Family Trust',
      housing: 'Roof and Root Harrowmere',
    },
    without: ['legal', 'rough-sleepers'],
  },
  {
    key: 'pellhaven',
    publisher: 'Pellhaven Coast community list',
    licence: 'Open Government Licence v3.0',
    feed: 'oruk-1',
    middle: { latitude: 54.36, longitude: -0.52 },
    places: ['Pellhaven', 'Quayside', 'Gannet Point', 'Saltmarsh', 'Harbour Top', 'East Sands'],
    streets: ['Net Loft Lane', 'Quay Street', 'Beacon Road', 'Sailmaker Steps', 'Lifeboat Terrace'],
    organisations: {
      advice: 'Pellhaven Citizens’ Desk',
      faith: 'Star of the Sea Hall',
      council: 'Pellhaven Borough Council',
      health: 'Coastal Minds',
      community: 'Good Company Pellhaven',
      sport: 'Pell Leisure',
      arts: 'Driftwood Studio',
      carers: 'Coast Carers',
      families: 'Shoreline Families',
      housing: 'Safe Harbour Homes',
    },
    without: ['gambling', 'english', 'jobs'],
  },
  {
    key: 'brindlemoor',
    publisher: 'Brindlemoor parish list',
    licence: null,
    feed: 'csv',
    middle: { latitude: 54.27, longitude: -2.21 },
    places: ['Brindlemoor', 'Upper Thwaite', 'Cold Beck', 'Larkrigg', 'Hay Fold', 'Three Gates'],
    streets: ['The Green', 'Beck Side', 'Drovers’ Road', 'Schoolhouse Lane', 'Market Cross'],
    organisations: {
      advice: 'Moorland Advice Van',
      faith: 'Brindlemoor Parishes',
      council: 'Brindlemoor Rural Council',
      health: 'Fellside Health Friends',
      community: 'Three Gates Village Hub',
      sport: 'Fells on Foot',
      arts: 'The Wool Barn',
      carers: 'Dales Carers',
      families: 'Hay Fold Families',
      housing: 'Moor Homes Trust',
    },
    without: ['rough-sleepers', 'refugee', 'swim', 'crisis-cafe'],
  },
];
