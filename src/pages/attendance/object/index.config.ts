/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '我有异议' }
