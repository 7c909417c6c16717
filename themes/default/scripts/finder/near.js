// How far desks are from a place. A position that a reader shares is used here and goes nowhere: into no address, no storage, no request.
{
  const EARTH = 6371;
  const [ACCEPTABLE, PATIENCE] = [6e5, 2e4];
  const radians = (degrees) => (degrees * Math.PI) / 180;

  /** Kilometres as the crow flies between two `[north, east]`. */
  function distance([north, east], [otherNorth, otherEast]) {
    const half = (one, other) => Math.sin(radians(other - one) / 2) ** 2;
    const arc = half(north, otherNorth) + Math.cos(radians(north)) * Math.cos(radians(otherNorth)) * half(east, otherEast);
    return 2 * EARTH * Math.asin(Math.sqrt(arc));
  }

  /** The desks with the nearest first; those of which nobody knows where they are come last. */
  function nearest(found, position, origin) {
    const away = (at) => (position(at) ? distance(origin, position(at)) : Infinity);
    return found.map((at) => [at, away(at)]).sort(([one, near], [other, far]) => near - far || one - other);
  }

  /** Where the reader is, if the reader lets us know. Not more exactly than needed: it costs time and battery. */
  const here = () =>
    new Promise((found, denied) =>
      navigator.geolocation.getCurrentPosition(({ coords }) => found([coords.latitude, coords.longitude]), denied, { maximumAge: ACCEPTABLE, timeout: PATIENCE }),
    );

  globalThis.sportello = Object.assign(globalThis.sportello || {}, { distance, nearest, here });
}
