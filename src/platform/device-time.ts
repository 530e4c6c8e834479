/** What type checker and tests see; a build takes `device-time.weapp.ts` or `device-time.h5.ts`. */
export * from './device-time.h5'
