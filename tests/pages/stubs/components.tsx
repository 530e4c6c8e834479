/** In page tests Taro's components are those of the browser build: real elements with real roles. */
export * from '@/platform/elements'
