/** A place in degrees, WGS 84. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place on the drawing, in pixels from its upper left corner. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** Draws places of a region within a rectangle, north up, with the same scale in both directions. */
export interface Projection {
  readonly at: (place: GeoPoint) => MapPoint;
  /** Pixels of one kilometre. */
  readonly pixelsPerKm: number;
}

/** Kilometres of one degree of latitude (mean radius of the earth 6371.0 km). */
const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;
/** A single place, or places that nearly coincide, are drawn as if they were this far apart. */
const SMALLEST_KM = 1;

/**
 * Equirectangular projection around the middle of the places: over a sales territory (a few hundred kilometres) it is off
 * by less than the size of a dot. A longitude counts `cos(latitude)` of a degree; the 180th meridian is crossed by taking
 * longitudes relative to the first place.
 * @param places what must fit; at least one
 * @param padding pixels kept free on each side
 */
export function projectionOf(
  places: readonly GeoPoint[],
  size: { readonly width: number; readonly height: number },
  padding: number,
): Projection {
  const origin = places[0]?.longitude ?? 0;
  const east = (longitude: number) => ((((longitude - origin + 180) % 360) + 360) % 360) - 180;
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => east(longitude));
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, rightmost] = [Math.min(...longitudes), Math.max(...longitudes)];
  const middle = { latitude: (south + north) / 2, longitude: (west + rightmost) / 2 };
  const kmPerLongitude = KM_PER_DEGREE * Math.cos((middle.latitude * Math.PI) / 180);
  const widthKm = Math.max(SMALLEST_KM, (rightmost - west) * kmPerLongitude);
  const heightKm = Math.max(SMALLEST_KM, (north - south) * KM_PER_DEGREE);
  const pixelsPerKm = Math.min((size.width - 2 * padding) / widthKm, (size.height - 2 * padding) / heightKm);
  return {
    pixelsPerKm,
    at: ({ latitude, longitude }) => ({
      x: size.width / 2 + (east(longitude) - middle.longitude) * kmPerLongitude * pixelsPerKm,
      y: size.height / 2 - (latitude - middle.latitude) * KM_PER_DEGREE * pixelsPerKm,
    }),
  };
}

/** The longest of 1, 2 or 5 times a power of ten kilometres whose bar is no longer than `pixels`. */
export function scaleKm(pixelsPerKm: number, pixels: number): number {
  const most = pixels / pixelsPerKm;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((step) => step * power).find((km) => km <= most) ?? power;
}
