import type { TravelRules } from '../problem';

/** Minutes of driving for a road distance in km: each band's kilometres at the band's speed. */
export function drivingMinutes(roadKm: number, speeds: TravelRules['speeds']): number {
  let minutes = 0;
  let driven = 0;
  for (let i = 0; i < speeds.length && driven < roadKm; i++) {
    const { upToKm, kmPerHour } = speeds[i]!;
    const end = i === speeds.length - 1 ? roadKm : Math.min(roadKm, upToKm);
    if (end > driven) {
      minutes += ((end - driven) / kmPerHour) * 60;
      driven = end;
    }
  }
  return minutes;
}
