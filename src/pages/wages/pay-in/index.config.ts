/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '先把工钱存好' }
