/** What type checker and tests see; a build takes `transport.weapp.ts` or `transport.h5.ts`. */
export * from './transport.h5'
