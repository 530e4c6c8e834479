/**
 * Puts aria attributes into base.wxml. Taro sends them to the page, but its templates have no place for them,
 * so that a screen reader in WeChat would hear nothing of what we wrote.
 */
const path = require('node:path')
const { components } = require('./aria-attributes')

module.exports = (context) =>
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template?.mergeComponents) return
      platform.template.mergeComponents(context, components)
      const before = [].concat(platform.runtimePath ?? [])
      platform.runtimePath = [...before, path.resolve(__dirname, 'aria-runtime.js')]
    },
  })
