/** What type checker and tests see; a build takes `subscribe.weapp.ts` or `subscribe.h5.ts`. */
export * from './subscribe.h5'
