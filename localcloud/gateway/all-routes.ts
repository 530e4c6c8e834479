/** Every address of the local cloud, in the order in which they are tried. */
import { join } from 'node:path'
import { clockRoutes } from '../clock/routes'
import { demoRoutes } from '../demo/routes'
import { identityRegisterRoutes } from '../identity-register/routes'
import { createCoverBook } from '../insurer/cover-book'
import { insurerRoutes } from '../insurer/routes'
import { isSignedInDesk } from '../storage/desk-uploads'
import { storageRoutes } from '../storage/routes'
import { adminRoute } from './admin-route'
import type { Foundation } from './foundation'
import type { Route } from './http'
import { inspectionRoutes } from './inspection-routes'
import type { Services } from './services'
import { stateRoute } from './state-route'
import { staticFiles } from './static-files'
import { wechatPayRoutes } from './wechat-pay-routes'

export interface PageFolders {
  /** Holds h5 as it was built. */
  readonly distFolder: string
  readonly demoFolder: string
}

export function allRoutes(foundation: Foundation, services: Services, pages: PageFolders): readonly Route[] {
  const { clock, engine, secrets, url, credentialsFor, data } = foundation
  const { host, payment, wechat, files, protocol, timers, doors } = services
  const { now } = clock
  return [
    ...doors,
    adminRoute({ protocol, gatewayUrl: url, credentialsFor, now }),
    ...wechat.routes,
    ...storageRoutes({
      ...{ files, sessions: wechat.sessions, now },
      isDesk: (deskToken) => isSignedInDesk(host, deskToken),
    }),
    ...wechatPayRoutes(payment),
    ...identityRegisterRoutes(secrets.identityRegisterKey),
    ...insurerRoutes(secrets.insurerKey, createCoverBook(data.covers, now)),
    ...clockRoutes({ clock, timers, catchUp: payment.tick }),
    stateRoute(host),
    ...inspectionRoutes({ engine, protocol }),
    ...demoRoutes(host, pages.demoFolder),
    staticFiles({ folder: join(pages.distFolder, 'h5'), prefix: '/' }),
  ]
}
