/**
 * Loads `wechatpay-axios-plugin` when the first call needs it: a function that pays nothing starts without
 * it.
 */

/** The plugin's classes; Node and the bundle keep them after the first time. */
export const plugin = () => import('wechatpay-axios-plugin')
