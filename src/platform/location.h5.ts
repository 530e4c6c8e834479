/** The place as the browser knows it. */
import type { LocationFace } from './faces'

const patienceMilliseconds = 8000

export const whereAmI: LocationFace['whereAmI'] = () =>
  new Promise((answered) => {
    if (!('geolocation' in navigator)) return answered(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        answered({
          latitude: coords.latitude,
          longitude: coords.longitude,
          accuracyMetres: Math.ceil(coords.accuracy),
        }),
      () => answered(undefined),
      { timeout: patienceMilliseconds, maximumAge: 60_000 },
    )
  })
