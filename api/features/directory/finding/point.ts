// Where something is, as the database compares it: whole decimetres from the middle of the Earth. Distance is the straight line
// through the ground, eight metres short over two hundred kilometres, and the same to the metre on every engine.

/** Millionths of a degree. */
export type Point = { latitude: number; longitude: number };
export type Spot = { x: number; y: number; z: number };

const decimetres = 63_710_000;
const radians = (micro: number) => (micro / 1e6) * (Math.PI / 180);

export function spotOf({ latitude, longitude }: Point): Spot {
  const [north, east] = [radians(latitude), radians(longitude)];
  return {
    x: Math.round(decimetres * Math.cos(north) * Math.cos(east)),
    y: Math.round(decimetres * Math.cos(north) * Math.sin(east)),
    z: Math.round(decimetres * Math.sin(north)),
  };
}

/** What stands for the distance of a service that is nowhere on the map: behind all others. */
export const nowhere = 2_147_483_647;
