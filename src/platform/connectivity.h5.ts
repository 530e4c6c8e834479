/** Whether the browser believes to be online. */
import type { ConnectivityFace } from './faces'

export const isOnline: ConnectivityFace['isOnline'] = async () => navigator.onLine

export const whenChanged: ConnectivityFace['whenChanged'] = (listener) => {
  const tell = (): void => listener(navigator.onLine)
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}
