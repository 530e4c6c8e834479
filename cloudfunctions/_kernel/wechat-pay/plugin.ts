/**
 * Loads `wechatpay-axios-plugin` when the first call needs it: a function that pays nothing starts without
 * it. Part by part, because its main file assigns to a getter, which a bundle in strict mode refuses.
 */

async function load() {
  const [aes, decorator, formatter, rsa] = await Promise.all([
    import('wechatpay-axios-plugin/lib/aes'),
    import('wechatpay-axios-plugin/lib/decorator'),
    import('wechatpay-axios-plugin/lib/formatter'),
    import('wechatpay-axios-plugin/lib/rsa'),
  ])
  return { Aes: aes.default, Decorator: decorator.default, Formatter: formatter.default, Rsa: rsa.default }
}

let loaded: ReturnType<typeof load> | undefined

/** The plugin's classes, the same ones after the first time. */
export const plugin = () => (loaded ??= load())
