/** What type checker and tests see; a build takes `chrome.weapp.ts` or `chrome.h5.ts`. */
export * from './chrome.h5'
